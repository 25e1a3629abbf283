-- What a person decided about a line is kept with it, so that it is not asked again when the report is opened for correction;
-- and texts of up to a megabyte are kept.

alter table line_issue add column settled boolean default false not null;

-- The sea or country that a person said is meant, where the place as written does not say so
alter table line add column meant varchar(200);

alter table line add constraint line_meant check (meant is null or regexp_like(kind, '^(SEA|COUNTRY)$'));

alter table report_text alter column text set data type varchar(1000000);
