import { oneOf } from './chance.ts';
import type { SoakedSystem } from './soaked-system.ts';

const conflict = {
  CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }, { Code: 'None' }],
};

/** What may go wrong with a service of AWS, each for some requests. */
const kinds: ((faults: SoakedSystem['faults'], count: number) => void)[] = [
  ({ dynamodb }, count) =>
    dynamodb.on('TransactWriteItems').times(count).refuse('TransactionCanceledException', conflict),
  ({ dynamodb }) => dynamodb.on('TransactWriteItems').loseAnswer(),
  ({ dynamodb }, count) => dynamodb.on('TransactWriteItems').times(count).throttle(),
  ({ dynamodb }, count) =>
    dynamodb
      .on('TransactWriteItems')
      .times(count)
      .delay(100 * count),
  ({ dynamodb }) => dynamodb.on('UpdateItem').loseAnswer(),
  ({ dynamodb }, count) => dynamodb.on('Query').times(count).throttle(),
  ({ dynamodb }, count) => dynamodb.on('PutItem').times(count).refuse('InternalServerError', {}, 500),
  ({ dynamodb }, count) =>
    dynamodb
      .on('*')
      .times(3 * count)
      .down(),
  ({ workflow }) => workflow.on('SendTaskSuccess').loseAnswer(),
  ({ workflow }, count) => workflow.on('SendTaskSuccess').times(count).throttle(),
  ({ workflow }, count) => workflow.on('SendTaskSuccess').times(count).refuse('InternalFailure', {}, 500),
  ({ workflow }) => workflow.on('StartExecution').loseAnswer(),
  ({ workflow }, count) => workflow.on('*').times(count).down(),
  ({ mail }) => mail.on('SendEmail').loseAnswer(),
  ({ mail }, count) =>
    mail
      .on('SendEmail')
      .times(2 * count)
      .down(),
  ({ mail }, count) => mail.on('SendEmail').times(count).throttle(),
  ({ mail }, count) => mail.on('SendEmail').times(count).delay(300),
];

/** Something goes wrong. */
export function misfortune(system: SoakedSystem, chance: () => number): void {
  oneOf(chance, kinds)(system.faults, 1 + Math.floor(chance() * 4));
}
