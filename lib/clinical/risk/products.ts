/** International names as in the product table; `other-car-t` and `other-bispecific` for what is not listed. */
export type ProductId = string;
