/** A look-up of orders, as an admin would write it. */
export const LOOKUPS = `
hosts: [api.example.com]
lookups:
  orderStatus:
    url: https://api.example.com/orders/{order}
    facts:
      status: status
      due: { path: due, as: date, optional: true }
`;
