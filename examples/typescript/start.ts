// Three people near a ZIP code, without a key. Node 22.18 or later, nothing to install: node start.mts
const url = process.env.CLEARING_URL ?? 'http://localhost:4000/graphql';
const query = `
  query First($place: String!) {
    practitioners(near: { place: $place }, first: 3) {
      totalCount
      searchedAt { label }
      nodes { displayName url nextSlot { label } }
    }
  }
`;
const response = await fetch(url, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query, variables: { place: '75201' } }),
});
console.log(JSON.stringify(await response.json(), null, 2));

export {};
