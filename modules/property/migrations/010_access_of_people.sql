-- Who acts as which customer is said in one place, people.customer_access.
drop table property.resident_access;
