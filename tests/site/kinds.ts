/** One page of each kind, of the archive that has every kind of script and length. */
export const kinds = [
  '',
  'letters/',
  'letters/2017-02-20-joint-letter-corrant/',
  'letters/2012-11-petition-prisonniers-de-tavrin/',
  'people/',
  'people/ana-vesel/',
  'people/aurelio-de-la-torre-vandersloot/',
  'organizations/',
  'organizations/lantern-office/',
  'issues/',
  'issues/enforced-disappearance/',
  'search/',
  'about/',
  'about/changes/',
  'contribute/',
  '404.html',
];
