CREATE TABLE "account_links" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "account_links_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"person_id" integer NOT NULL,
	"office_id" integer NOT NULL,
	"token_hash" text,
	"spoken_hash" text,
	"created_by" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "account_links_kind" CHECK (kind in ('invite', 'renew', 'reset', 'stranger'))
);
--> statement-breakpoint
ALTER TABLE "account_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "devices" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "devices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"token_hash" text NOT NULL,
	"agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "link_id" integer;--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_links" ADD CONSTRAINT "account_links_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_links_token" ON "account_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "account_links_person" ON "account_links" USING btree ("person_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "devices_token" ON "devices" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "devices_person" ON "devices" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_link_id_account_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."account_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (kind in ('invited', 'joined', 'reset', 'passphrase', 'device', 'factors', 'factorsTold', 'suspension', 'suspended', 'handedOver', 'submitted', 'returned', 'published', 'overridden', 'review', 'reminders', 'asked', 'escalated', 'answered', 'exchange', 'exchanged', 'decided', 'exposed', 'proposed', 'ruled', 'duties'));--> statement-breakpoint
CREATE POLICY "auth_adds" ON "notices" AS PERMISSIVE FOR INSERT TO "serumpun_auth" WITH CHECK (kind in ('invited', 'joined', 'reset', 'passphrase', 'device', 'factors', 'factorsTold', 'suspension', 'suspended', 'handedOver'));--> statement-breakpoint
CREATE POLICY "auth_all" ON "account_links" AS PERMISSIVE FOR ALL TO "serumpun_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "across_scope" ON "account_links" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "account_links" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "auth_all" ON "devices" AS PERMISSIVE FOR ALL TO "serumpun_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "across_scope" ON "devices" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (person_id in (select person_id from memberships where office_id = any ((select app.offices())::int[])));--> statement-breakpoint
CREATE POLICY "system_all" ON "devices" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON account_links TO serumpun_auth;
--> statement-breakpoint
-- Whoever invites allows a link; they never learn or choose what it is.
GRANT SELECT (id, kind, person_id, office_id, created_by, created_at, expires_at, used_at),
  INSERT (kind, person_id, office_id, created_by, spoken_hash, expires_at), UPDATE (used_at) ON account_links TO serumpun_across;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON devices TO serumpun_auth;
--> statement-breakpoint
GRANT SELECT (id, person_id), DELETE ON devices TO serumpun_across;
--> statement-breakpoint
GRANT INSERT ON notices TO serumpun_auth;
--> statement-breakpoint
GRANT ALL ON account_links, devices TO serumpun_system;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO serumpun_office, serumpun_across, serumpun_auth, serumpun_system;
