-- Who is too young takes no child home; and which document is to be compared with the face.
alter table children.contact
  add column born_on date,
  add column id_kind text constraint contact_id_kind check (id_kind in ('passport', 'identity_card', 'driving_licence', 'other'));
