import type { MeansInput } from '#schemas/means-test.ts';
import { applicableParts } from './applicable-amount.ts';
import { contributionBands } from './contribution-bands.ts';
import { creditForEarlierApplications } from './earlier-applications.ts';
import { exact, roundHalfUp, sum, takeOff } from './exact.ts';
import type { Means } from './means.ts';
import { ratesById } from './rates.ts';
import { resourcesOf } from './resources.ts';
import { stepsOf } from './steps.ts';

/** Steps 3 to 10 of the algorithm (domain/means-test.md section 2): amounts, resources, excess, bands and credit. */
export function testOfResources(facts: MeansInput): Means {
  const rates = ratesById(facts.ratesId);
  const persons = facts.relevantPersons.map((person, index) => {
    const pointer = `/relevantPersons/${index}`;
    const parts = applicableParts(person, rates, pointer);
    return { person, parts, resources: resourcesOf(person, parts, rates, pointer) };
  });
  const allParts = persons.map(({ parts }) => parts);
  // One housing allowance for the application, however many relevant persons (reg 10(1)(b)).
  const amountPence = allParts.flat().reduce((amount, { pence }) => amount + pence, rates.housingPence);
  const resources = sum(persons.map(({ resources: { total } }) => total));
  const excess = takeOff(exact(amountPence), resources);
  const { bands, contributionPence } = contributionBands(
    excess,
    facts.applicationType === 'owner' ? 'owner' : 'tenant',
    rates,
  );
  const means = {
    meansTested: true,
    applicableAmountPence: amountPence,
    applicableParts: allParts,
    tariffIncomePence: persons.reduce(
      (tariff, { resources: { tariffIncomePence } }) => tariff + tariffIncomePence,
      0,
    ),
    earningsDisregardPence: roundHalfUp(
      sum(persons.map(({ resources: { earningsDisregard } }) => earningsDisregard)),
    ),
    financialResourcesPence: roundHalfUp(resources),
    excessPence: roundHalfUp(excess),
    bands,
    grossContributionPence: contributionPence,
    creditForEarlierApplicationsPence: creditForEarlierApplications(facts.previousApplications),
  };
  return {
    ...means,
    steps: stepsOf({ ...means, amountPence, housingPence: rates.housingPence, persons, resources }),
  };
}
