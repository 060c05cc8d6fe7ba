import { Migration } from '@mikro-orm/migrations';

export class Migration20261126031754 extends Migration {
  override name = 'Migration20261126031754';

  override up(): void | Promise<void> {
    // The ledger's own rules: what was booked stays, and each booking sums to zero in one currency.
    this.addSql(
      `create function refuse_ledger_change() returns trigger language plpgsql as $$ begin raise exception 'the ledger is append-only'; end $$;`,
    );
    this.addSql(
      `create function check_ledger_balance() returns trigger language plpgsql as $$
        declare booked text := case tg_table_name when 'ledger_entry' then to_jsonb(new) ->> 'transaction_id' else new.id end;
        begin
          if (select count(*) < 2 or sum(minor) <> 0 or count(distinct currency) <> 1 from ledger_entry where transaction_id = booked)
          then raise exception 'the entries of % do not sum to zero', booked; end if;
          return null;
        end $$;`,
    );
    this.addSql(
      `create table "compensation" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "breach_id" varchar(255) not null, "period" varchar(255) not null, "period_end" timestamptz(3) not null, "phase" text not null, "claimable_until" timestamptz(3) null, "remind_at" timestamptz(3) null, "claimed_at" timestamptz(3) null, "claimed_by" text null, "settled_at" timestamptz(3) null, "contract_version" int null, "contract_hash" varchar(64) null, "currency" varchar(3) null, "fee_minor" bigint null, "percent" varchar(255) null, "percents" jsonb not null, "settled_minor" bigint not null, "capped_by" text null, "nothing_because" text null, "figures" jsonb not null, "steps" jsonb not null, "first_approved_by" text null, "approved_by" text null, "approved_minor" bigint not null, "refusal_reason" text null, "posted_minor" bigint not null, primary key ("id"));`,
    );
    this.addSql(`alter table "compensation" add constraint "compensation_breach_id_unique" unique ("breach_id");`);
    this.addSql(`create index "compensation_contract_id_period_index" on "compensation" ("contract_id", "period");`);
    this.addSql(
      `create index "compensation_contract_id_period_end_index" on "compensation" ("contract_id", "period_end");`,
    );

    this.addSql(
      `create table "ledger_transaction" ("id" varchar(255) not null, "tenant" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "compensation_id" varchar(255) not null, "kind" text not null, "fact" text not null, "at" timestamptz(3) not null, "by" text not null, "reference" text null, primary key ("id"));`,
    );
    this.addSql(`create index "ledger_transaction_contract_id_index" on "ledger_transaction" ("contract_id");`);
    this.addSql(`create index "ledger_transaction_compensation_id_index" on "ledger_transaction" ("compensation_id");`);
    this.addSql(
      `alter table "ledger_transaction" add constraint "ledger_transaction_tenant_fact_unique" unique ("tenant", "fact");`,
    );

    this.addSql(
      `create table "ledger_entry" ("id" varchar(255) not null, "tenant" varchar(255) not null, "transaction_id" varchar(255) not null, "contract_id" varchar(255) not null, "customer_id" varchar(255) not null, "compensation_id" varchar(255) not null, "at" timestamptz(3) not null, "account" text not null, "currency" varchar(3) not null, "minor" bigint not null, primary key ("id"));`,
    );
    this.addSql(`create index "ledger_entry_compensation_id_index" on "ledger_entry" ("compensation_id");`);
    this.addSql(`create index "ledger_entry_contract_id_at_id_index" on "ledger_entry" ("contract_id", "at", "id");`);
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_transaction_id_account_unique" unique ("transaction_id", "account");`,
    );

    this.addSql(
      `create table "compensation_event" ("id" varchar(255) not null, "tenant" varchar(255) not null, "compensation_id" varchar(255) not null, "customer_id" varchar(255) not null, "fact" text not null, "kind" text not null, "at" timestamptz(3) not null, "by" text not null, "minor" bigint null, "currency" varchar(3) null, "figures" jsonb not null, "steps" jsonb not null, primary key ("id"));`,
    );
    this.addSql(`create index "compensation_event_compensation_id_index" on "compensation_event" ("compensation_id");`);
    this.addSql(
      `alter table "compensation_event" add constraint "compensation_event_tenant_fact_unique" unique ("tenant", "fact");`,
    );

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE', 'CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT'));`,
    );

    this.addSql(
      `alter table "compensation" add constraint "compensation_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "compensation" add constraint "compensation_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "compensation" add constraint "compensation_breach_id_foreign" foreign key ("breach_id") references "breach" ("id");`,
    );
    this.addSql(
      `alter table "compensation" add constraint "compensation_phase_check" check ("phase" in ('CLAIMED_EARLY', 'AWAITING_CLAIM', 'AWAITING_APPROVAL', 'POSTED', 'NOTHING_OWED', 'REVERSED', 'LAPSED', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "compensation" add constraint "compensation_capped_by_check" check ("capped_by" in ('MONTH', 'YEAR'));`,
    );
    this.addSql(
      `alter table "compensation" add constraint "compensation_nothing_because_check" check ("nothing_because" in ('MISS_LIFTED', 'LIABILITY_EXCLUDED', 'NO_CREDIT_AGREED', 'FEE_NOT_KNOWN', 'NO_TIER_REACHED', 'USED_UP'));`,
    );

    this.addSql(
      `alter table "ledger_transaction" add constraint "ledger_transaction_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "ledger_transaction" add constraint "ledger_transaction_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "ledger_transaction" add constraint "ledger_transaction_compensation_id_foreign" foreign key ("compensation_id") references "compensation" ("id");`,
    );
    this.addSql(
      `alter table "ledger_transaction" add constraint "ledger_transaction_kind_check" check ("kind" in ('POSTED', 'REVERSED', 'PAID', 'SET_OFF', 'RECOVERED'));`,
    );
    this.addSql(
      `create trigger ledger_transaction_append_only before update or delete or truncate on ledger_transaction for each statement execute function refuse_ledger_change();`,
    );
    this.addSql(
      `create constraint trigger ledger_transaction_balanced after insert on ledger_transaction deferrable initially deferred for each row execute function check_ledger_balance();`,
    );

    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_transaction_id_foreign" foreign key ("transaction_id") references "ledger_transaction" ("id");`,
    );
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_contract_id_foreign" foreign key ("contract_id") references "contract" ("id");`,
    );
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_compensation_id_foreign" foreign key ("compensation_id") references "compensation" ("id");`,
    );
    this.addSql(
      `alter table "ledger_entry" add constraint "ledger_entry_account_check" check ("account" in ('CREDIT_EXPENSE', 'CREDITS_OWED', 'PAID_OR_SET_OFF', 'COUNTER_CLAIM'));`,
    );
    this.addSql(
      `create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry for each statement execute function refuse_ledger_change();`,
    );
    this.addSql(
      `create constraint trigger ledger_entry_balanced after insert on ledger_entry deferrable initially deferred for each row execute function check_ledger_balance();`,
    );

    this.addSql(
      `alter table "compensation_event" add constraint "compensation_event_compensation_id_foreign" foreign key ("compensation_id") references "compensation" ("id");`,
    );
    this.addSql(
      `alter table "compensation_event" add constraint "compensation_event_customer_id_foreign" foreign key ("customer_id") references "party" ("id");`,
    );
    this.addSql(
      `alter table "compensation_event" add constraint "compensation_event_kind_check" check ("kind" in ('CLAIMED', 'SETTLED', 'LAPSED', 'FIRST_APPROVED', 'APPROVED', 'REFUSED', 'POSTED', 'REVERSED', 'PAID_OUT'));`,
    );
  }

  override down(): void | Promise<void> {
    // What was told of credits goes with them.
    const told = `select "id" from "notification" where "kind" in ('CREDIT_REMINDER', 'CREDIT_LAPSED', 'CREDIT_POSTED', 'CREDIT_REVERSED')`;
    for (const table of ['acceptance', 'webhook_acceptance', 'dead_letter'])
      this.addSql(`delete from "${table}" where "notification_id" in (${told});`);
    this.addSql(`delete from "notification" where "id" in (${told});`);
    this.addSql(`delete from "work_item" where "kind" in ('CLAIM_CREDIT', 'APPROVE_CREDIT', 'RECOVER_CREDIT');`);
    this.addSql(`alter table "ledger_transaction" drop constraint "ledger_transaction_compensation_id_foreign";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_compensation_id_foreign";`);
    this.addSql(`alter table "compensation_event" drop constraint "compensation_event_compensation_id_foreign";`);
    this.addSql(`alter table "ledger_entry" drop constraint "ledger_entry_transaction_id_foreign";`);

    this.addSql(`drop table if exists "compensation" cascade;`);
    this.addSql(`drop table if exists "ledger_transaction" cascade;`);
    this.addSql(`drop table if exists "ledger_entry" cascade;`);
    this.addSql(`drop table if exists "compensation_event" cascade;`);

    this.addSql(`alter table "notification" drop constraint "notification_kind_check";`);
    this.addSql(
      `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('BREACH_NOTICE', 'NOTICE_AGAIN', 'NOTICE_UNACKNOWLEDGED', 'BREACH_RETRACTED', 'BREACH_REINSTATED', 'NOTICE_WARNING_12H', 'NOTICE_WARNING_20H', 'NOTICE_LATE', 'ANALYSIS_OVERDUE', 'ANALYSIS_EXTENDED', 'REMEDY_TURN', 'REMEDY_REMINDER', 'REMEDY_OVERDUE', 'REMEDY_NEWS', 'REMEDY_ESCALATED', 'REMEDY_STOPPED', 'REMEDY_RESUMED', 'CHANGE_TURN', 'CHANGE_REMINDER', 'CHANGE_OVERDUE', 'CHANGE_SCHEDULED'));`,
    );

    this.addSql(`alter table "work_item" drop constraint "work_item_kind_check";`);
    this.addSql(
      `alter table "work_item" add constraint "work_item_kind_check" check ("kind" in ('HOLD_OR_TELL', 'ANALYSE_CAUSE', 'ANSWER_ATTRIBUTION', 'PLAN_RECTIFICATION', 'ANSWER_SETTLEMENT', 'RECTIFY', 'ACCEPT_RECTIFICATION', 'RESOLVE_ESCALATION', 'OFFER', 'ANSWER_OFFER', 'SIGN', 'ANSWER_SUSPENSION', 'ASSESS_CHANGE', 'VOTE_ON_CHANGE', 'REVIEW_EMERGENCY_CHANGE', 'SCHEDULE_CHANGE', 'IMPLEMENT_CHANGE', 'VERIFY_CHANGE', 'DOCUMENT_CHANGE'));`,
    );
    this.addSql(`drop function check_ledger_balance();`);
    this.addSql(`drop function refuse_ledger_change();`);
  }
}
