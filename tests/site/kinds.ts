/** One page of each kind, of the archive that has every kind of script and length. */
export const kinds = [
  '',
  'letters/',
  'letters/2017-02-20-joint-letter-corrant/',
  'letters/2012-11-petition-prisonniers-de-tavrin/',
  'letters/2012-11-petition-prisoners-of-tavrin/beside/2012-11-petition-prisonniers-de-tavrin/',
  'people/',
  'people/ana-vesel/',
  'people/aurelio-de-la-torre-vandersloot/',
  'organizations/',
  'organizations/lantern-office/',
  'issues/',
  'issues/enforced-disappearance/',
  'asks/',
  'asks/release/',
  'search/',
  'about/',
  'about/policy/',
  'about/changes/',
  'contribute/',
  '404.html',
];

/** One page of each kind that there is where lists grow long, of the archive in which they do. */
export const longKinds = [
  ...['', 'letters/', 'letters/in/2016/', 'letters/in/2016/1/', 'people/', 'people/in/latn-s/'],
  ...['organizations/', 'organizations/in/h/', 'organizations/house-0/'],
  ...['organizations/house-0/signed/2016/1/', 'issues/long-lists/', 'issues/long-lists/asks/2016/'],
  ...['issues/long-lists/letters/2015/', 'asks/release/', 'asks/release/2016/2/'],
];
