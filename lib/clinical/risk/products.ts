import { BISPECIFICS } from './bispecifics';
import { CAR_T } from './car-t';
import type { Product } from './product';

/** International names as in the product table; `other-car-t` and `other-bispecific` for what is not listed. */
export type ProductId = string;

export const PRODUCTS: readonly Product[] = [...CAR_T, ...BISPECIFICS];
export const PRODUCT_IDS: readonly ProductId[] = PRODUCTS.map((product) => product.id);

const BY_ID: ReadonlyMap<ProductId, Product> = new Map(PRODUCTS.map((product) => [product.id, product]));

export function isProduct(id: string): id is ProductId {
  return BY_ID.has(id);
}

/** The product's row. A name nobody knows is a bug: everything that enters is checked by `isProduct`. */
export function productOf(id: ProductId): Product {
  const product = BY_ID.get(id);
  if (product === undefined) throw new Error(`no product row for ${id}`);
  return product;
}
