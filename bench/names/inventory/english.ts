// English, Irish and Scottish names; with initials, as they sign letters.

export const english = `
J. R. Whitlock
Margaret O’Dwyer
Ciarán O’Shaughnessy
Siobhán McNulty
A. B. Fairweather
Angus MacAllister
Fiona McGillicuddy
T. H. Penhaligon
Edwin P. Stanhope
Harriet J. Lockridge
Niamh O’Flaherty
Desmond O’Hanrahan
Catriona MacIntyre
Rowan Ashdown
Winifred Tregarthen
Cuthbert Oglethorpe
M. E. Braithwaite
Percival D. Hartnell
Nora Fitzwilliam
Donal McEvilly
Aoife Ní Dhomhnaill
Rhiannon Llewellyn-Price
Gwilym Pritchard
Isla Drummond-Hay
K. L. Thistlewood
Beatrix Cavanaugh
Barnaby Wexcombe
Eleanor St. Aubyn
Oswald Q. Merriman
Philippa Thornycroft
Roderick McSorley
Maeve O’Riordan
Tobias Hallworthy
Constance V. Dunmore
S. W. Gatenby
Lachlan McCorquodale
Orla O’Brannigan
Jasper Holloway
Imogen Ravensdale
Quentin R. Featherstone
Dervla McAteer
Hamish MacGillivray
Rosalind Pemberton
Ignatius Loughnane
D’Arcy Wentmore
Abigail Stonebridge
Clement O’Mahony
Verity Applegarth
R. G. Nettleship
Thaddeus McKeever
`;
