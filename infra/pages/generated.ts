import { precompiledTemplates } from './precompiled-templates.ts';
import { stylesheetModule } from './stylesheet.ts';

/**
 * Files that pages are made of, generated and checked in, by path from the project's root: at run time no template and
 * no style has to be compiled.
 */
export const generatedPageFiles = (): Record<string, string> => ({
  'functions/views/components/templates.ts': precompiledTemplates(),
  'functions/views/style/stylesheet.ts': stylesheetModule(),
});
