/**
 * How wide the signs of Inter (medium weight) are, in hundredths of its size: two
 * digits in base 36 for each code point from `first` on, 00 for one that the font
 * lacks. Read from Inter 4 as Google Fonts ships it.
 */
export const INTER_WIDTHS: readonly { readonly first: number; readonly widths: string }[] = [
  {
    first: 0x0020,
    widths:
      '0r0u1d1s1t2r1t0v11111g1v0u1a0u111t161q1r1u1o1r1l1r1r0u0w1v1v1v1h2q1z1u21201o1n23220r1m1x1l2j24251s251t1t' +
      '1t221z2s1y1y1s1111111c1a0y1l1q1m1q1n121q1o0p0p1k0p2h1o1o1q1q131i0y1o1l2b1k1m1k180z181v',
  },
  {
    first: 0x00a0,
    widths:
      '0r0u1m1q221k0t1l1o2j1a1p1v001u1a1a1v19190y1o1o0u0u0v1c1p2a2e2h1h1z1z1z1z1z1z2s211o1o1o1o0r0r0r0r22242525' +
      '2525251v25222222221y1t1r1l1l1l1l1l1l2k1m1n1n1n1n0p0p0p0p1n1o1o1o1o1o1o1v1o1o1o1o1o1m1q1m1z1l1z1l1z1l211m' +
      '211m211m211m2020221q1o1n1o1n1o1n1o1n1o1n231q231q231q231q221o271o0r0p0r0p0r0p0r0p0r0p2d1e1m0p1x1k1j1l0p1l' +
      '0p1l101l131o0p241o241o241o00241o251o251o251o2t2s1t131t131t131t1i1t1i1t1i1t1i1t0y1t141t0y221o221o221o221o' +
      '221o221o2s2b1y1m1y1s1k1s1k1s1k0w',
  },
  {
    first: 0x0370,
    widths:
      '000000000r0s240000000s1m1m1m0w1m000000000t1x1z0u242i17002g002j2h0t1z1u1m1y1o1s22250r1x1z2j241v25221s001x' +
      '1t1y2g1y2g250r1y1v1i1o0t1o1v1o1l1n1i1g1o1q0t1j1u1o1o1k1o1q1q1m1r1c1o231m28290t1o1o1o291x1t1t1w2f1w1z2e1j' +
      '000000001n1h000000000000000000000000000000000000221t1m0p251a1a0000212j001q212121',
  },
  {
    first: 0x0400,
    widths:
      '1o1o2d1m211t0r0r1m33352h1x241t201z1t1u1m2c1o2s1r24241x232j2225221s211t1t2b1y221y2p2r2a2h1t212u1t1l1o1l18' +
      '1r1n2b1e1o1o1k1m261o1o1o1q1m1c1m201k1q1n2b2d1u241l1m2d1k1n1n1o181m1i0p0p0p2l2j1o1k1o1m1o',
  },
  {
    first: 0x0490,
    widths:
      '1m181m181u1j2u2d1r1e201m1w1o00002d1s241q2r1x332l2t28211m1t1c1y1l1y1l211m2l1w201o1y1n1y1o2e212e210r2s2b1x' +
      '1o231m221o221o201o2j260p1z1l1z1l2s2k1o1n231n231n2s2b1r1e1r1r241o241o251o251o251o211m1t1m1t1m1t1m1y1n1m18' +
      '2h241o18211h1y1k',
  },
  {
    first: 0x2010,
    widths: '13131t1e2s2s1f1a0s0s0q0s1b1b191b1g1g1h1h0u1p2j0u000000000000000h3r4r0o1c1z0o1c1z1d1414',
  },
  {
    first: 0x2070,
    widths: '1b0l00001b1919151a191818180s0s181b0v19191b1919151a191818180s0s00151617151a18150l1r1818140q',
  },
  {
    first: 0x2190,
    widths: '2n2e2n2e3q2c26262626',
  },
]
