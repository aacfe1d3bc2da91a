-- How far each sink has come in the ledger, and which process brings it more until when.
create table golive_outlet (
    sink             varchar(32)                 primary key,
    position         bigint                      not null,
    holder           varchar(64)                 not null,
    until            timestamp(6) with time zone not null
);
