import type { ProfileView } from '../../panels/profile/profile-view.ts';

/**
 * What the page of a place shows of its profile: no dots of the other places at bars below the first level, no words on
 * quotients, measures of structure and effects of growth (the method page has them), growth of the whole but not of its branches, no quotients of
 * sections, no related branches, and of a town no gaps, which stand in a part of their own. The explorer shows them all.
 */
export function briefView(view: ProfileView): ProfileView {
  const { specialization, potential, risk } = view;
  return {
    ...view,
    potential: potential.map(withPlainChildren),
    risk: risk.map(withPlainChildren),
    specialization:
      specialization?.structure == null
        ? specialization
        : { ...specialization, structure: briefStructure(specialization.structure, view.kind) },
  };
}

type Bar = ProfileView['potential'][number];

function withPlainChildren(bar: Bar): Bar {
  return { ...bar, children: bar.children.map(plain) };
}

function plain(bar: Bar): Bar {
  return {
    ...bar,
    peers: bar.peers === null ? null : { ...bar.peers, dots: [] },
    children: bar.children.map(plain),
  };
}

type Structure = NonNullable<NonNullable<ProfileView['specialization']>['structure']>;

function briefStructure(structure: Structure, kind: ProfileView['kind']): Structure {
  const { measures, shift, prospects } = structure;
  return {
    ...structure,
    sections: [],
    formsNote: '',
    measures: measures.map((measure) => ({ ...measure, hint: '' })),
    shift: shift === null ? null : { ...shift, parts: [], hint: '', note: '' },
    prospects: kind === 'town' ? null : prospects,
    related: [],
  };
}
