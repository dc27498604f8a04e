/** A theme's example sentences are its tests: those the terms get wrong, as problems of the theme's file. */
import { createThemeModel } from '../digest/themes/model.ts';
import { failedExamples } from '../digest/themes/survey.ts';
import type { Theme } from '../digest/types.ts';
import type { Problem } from './problem.ts';

export function wrongExamples(themes: readonly Theme[]): Problem[] {
  const model = createThemeModel(themes);
  return themes.flatMap((theme) =>
    failedExamples(theme, model).map(({ text, expected }): Problem => {
      const does = expected === 'match' ? 'is not found' : 'is found, and should be refused';
      const remedy =
        expected === 'match'
          ? `add a term that it holds (npm run themes -- ${theme.id} proposes some), or drop the example`
          : 'add what misleads to "except", or drop the example';
      return { file: theme.file, line: 1, problem: `the example “${text}” ${does}`, remedy, level: 'error' };
    }),
  );
}
