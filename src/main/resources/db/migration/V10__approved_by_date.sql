-- What is approved of every kind is looked up by its date alone: with revision_listed H2 reads all that is approved, as the kind
-- stands between in that index.

create index revision_approved_on on report_revision (status, listed_on);
