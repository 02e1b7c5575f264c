/** The floor under every function: what Node takes to load and call nothing. */
export async function handler(): Promise<{ statusCode: number }> {
  return { statusCode: 200 };
}
