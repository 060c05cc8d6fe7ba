/** A piece of a page, as `hast-util-to-html` takes it. */
export type Node = ReturnType<typeof text> | ReturnType<typeof element>;
export const text = (value: string) => ({ type: 'text' as const, value });
export const element = (
  tagName: string,
  children: readonly object[],
  properties: Readonly<Record<string, string>> = {},
) => ({
  type: 'element' as const,
  tagName,
  properties: { ...properties },
  children: children as never[],
});
