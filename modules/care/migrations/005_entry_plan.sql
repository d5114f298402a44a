create index entry_plan on care.entry (tenant_id, plan_id);
