-- What a person has looked at about a report as a whole is kept with the revision, so that it is not asked again when the report is
-- opened for correction.

create table settled_issue (
    revision_key bigint      not null references report_revision (revision_key),
    code         varchar(30) not null,
    primary key (revision_key, code)
);

create trigger settled_issue_append_only before update, delete on settled_issue
    for each row call 'org.nightmap.report.AppendOnlyTrigger';
