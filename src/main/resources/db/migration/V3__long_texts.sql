-- A statement that is entered by hand may be as long as the intake reads: a million bytes, so never more characters.
alter table report_text alter column text set data type varchar(1000000);
