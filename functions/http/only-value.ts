/** The value of a field that was sent once. Two values for one field are two claims, of which neither is taken. */
export const onlyValue = (values: readonly string[] | undefined): string | undefined =>
  values?.length === 1 ? values[0] : undefined;
