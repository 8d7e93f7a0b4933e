// In the place of what mammoth can do and is not asked for here: opening zips (it is handed open ones) and writing XML.
const never = (): never => {
  throw new Error('This part of mammoth does not ship.');
};
export const loadAsync = never;
export const create = never;
