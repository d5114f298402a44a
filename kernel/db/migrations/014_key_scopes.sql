-- A key may be narrower than its role, and says when it was last used (to the minute, outside its history).
alter table kernel.api_key add column scopes text[], add column last_used_at timestamptz;
