-- The time of day at which a statement was published, Moscow time, to the minute: null where its source says the day alone, as
-- for all that was stored before.

alter table report_revision add column published_time time(0);

alter table report_revision add constraint revision_published_time
    check (published_time is null or published_on is not null);
