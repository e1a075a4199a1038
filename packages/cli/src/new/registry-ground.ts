/** STUB */
export async function findRegistry(
  _cwd: string,
  _top: string,
): Promise<
  | undefined
  | {
      readonly source?: { readonly folder: string };
      placeOf(name: string): string | undefined;
      addLines(name: string, folder: string): readonly string[];
    }
> {
  return undefined;
}
