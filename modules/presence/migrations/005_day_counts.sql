-- Who left today, without a look at all who ever came.
create index segment_ended on presence.segment (tenant_id, location_id, ended_at) where ended_at is not null;
