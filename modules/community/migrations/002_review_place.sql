create trigger review_lies_with_venue before insert on community.review
  for each row execute function venues.lie_with_venue();
