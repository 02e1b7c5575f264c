import { letterPdf } from '#views/letters/letter-pdf.ts';
import { letterFor } from '../applications/letter-for.ts';
import type { Deployment } from '../deployment.ts';
import type { Route } from '../http-edge.ts';
import { letterFonts } from './fonts.ts';

/** The letter of a decision as a PDF. Its making is ten times the work of a page, so it has a function of its own. */
export function pdfRoutes(deployment: Pick<Deployment, 'table' | 'config'>): Route[] {
  const fonts = letterFonts();
  return [
    {
      method: 'GET',
      path: '/tracker/{reference}/letter.pdf',
      answer: async (request) => {
        const letter = await letterFor(request, deployment);
        return {
          status: 200,
          bytes: await letterPdf(letter, fonts),
          headers: {
            'content-type': 'application/pdf',
            'content-disposition': `attachment; filename="decision-letter-${letter.reference}.pdf"`,
          },
        };
      },
    },
  ];
}
