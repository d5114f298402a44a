-- When a message was first taken in hand without word of its end: whoever takes over asks the provider about it since then.
alter table notices.delivery add column claimed_at timestamptz;
