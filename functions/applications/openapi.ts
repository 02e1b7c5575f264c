import { packedOpenApi } from './openapi-packed.ts';

/** The OpenAPI document, as JSON text. Unpacked when somebody asks for it, so that no cold start pays for its length. */
export async function openApiJson(): Promise<string> {
  const { brotliDecompressSync } = await import('node:zlib');
  return brotliDecompressSync(Buffer.from(packedOpenApi, 'base64')).toString('utf8');
}
