/**
 * How many of something a test tries: as many as we promise with `FULL_SIZE=true`, and every time so many that go
 * through the same in seconds.
 */
export const sized = ({ promised, usual }: { promised: number; usual: number }): number =>
  process.env.FULL_SIZE === 'true' ? promised : usual;
