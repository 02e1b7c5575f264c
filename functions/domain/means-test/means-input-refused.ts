/** Input that cannot be assessed. `pointer` is a JSON Pointer to the field; the value is never repeated. */
export class MeansInputRefused extends Error {
  override readonly name: string = 'MeansInputRefused';
  readonly pointer: string;

  constructor(pointer: string) {
    super(`The means test cannot use what was given at ${pointer === '' ? 'the top level' : pointer}`);
    this.pointer = pointer;
  }
}
