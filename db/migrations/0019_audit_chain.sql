CREATE TABLE "audit_heads" (
	"office_id" integer PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_heads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "on_behalf_of" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "sequence" bigint;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "hash" text;--> statement-breakpoint
ALTER TABLE "audit_heads" ADD CONSTRAINT "audit_heads_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "audit_chain" ON "audit_events" USING btree ("office_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_unchained" ON "audit_events" USING btree ("office_id") WHERE hash is null;--> statement-breakpoint
CREATE POLICY "office_reads" ON "audit_heads" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_reads" ON "audit_heads" AS PERMISSIVE FOR SELECT TO "serumpun_across" USING (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_reads" ON "audit_heads" AS PERMISSIVE FOR SELECT TO "serumpun_system" USING (true);
--> statement-breakpoint
GRANT SELECT ON audit_heads TO serumpun_office, serumpun_across, serumpun_system;
--> statement-breakpoint
-- What is hashed of a row: an array, so that no two rows can read alike. lib/audit/verify.ts reads the same text.
CREATE FUNCTION app.audit_payload(item audit_events) RETURNS text LANGUAGE sql STABLE
  RETURN jsonb_build_array(item.sequence, item.id, item.institution_id, item.office_id, item.actor_id, item.actor_name,
    item.action, item.subject, item.detail, item.address, item.on_behalf_of,
    (extract(epoch FROM item.at) * 1000000)::bigint)::text;
--> statement-breakpoint
-- At the commit, and offices in the order of their ids: the head of a chain is locked for moments only, and two
-- transactions that write about the same offices never wait for each other.
CREATE FUNCTION app.chain_open_rows() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE head audit_heads; item audit_events;
BEGIN
  INSERT INTO audit_heads (office_id, sequence, hash)
    SELECT DISTINCT office_id, 0, '' FROM audit_events WHERE hash IS NULL ORDER BY office_id ON CONFLICT DO NOTHING;
  FOR head IN
    SELECT * FROM audit_heads WHERE office_id IN (SELECT office_id FROM audit_events WHERE hash IS NULL)
    ORDER BY office_id FOR UPDATE
  LOOP
    FOR item IN SELECT * FROM audit_events WHERE office_id = head.office_id AND hash IS NULL ORDER BY id LOOP
      head.sequence := head.sequence + 1;
      item.sequence := head.sequence;
      head.hash := encode(sha256(convert_to(head.hash || app.audit_payload(item), 'UTF8')), 'hex');
      UPDATE audit_events SET sequence = head.sequence, hash = head.hash WHERE id = item.id;
    END LOOP;
    UPDATE audit_heads SET sequence = head.sequence, hash = head.hash WHERE office_id = head.office_id;
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION app.chain_open_rows() FROM PUBLIC;
--> statement-breakpoint
CREATE FUNCTION app.chain_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF (SELECT hash IS NULL FROM audit_events WHERE id = NEW.id) THEN PERFORM app.chain_open_rows(); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER chain_audit AFTER INSERT ON audit_events DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.chain_audit();
--> statement-breakpoint
-- Append only, for the owner too: a row may once be given its place in the chain, and then never be touched.
CREATE FUNCTION app.keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.hash IS NULL AND to_jsonb(OLD) - 'hash' - 'sequence' = to_jsonb(NEW) - 'hash' - 'sequence' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'audit_events is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
SELECT app.chain_open_rows();
--> statement-breakpoint
CREATE TRIGGER keep_audit BEFORE UPDATE OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION app.keep_audit();
--> statement-breakpoint
CREATE TRIGGER keep_audit_whole BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION app.keep_audit();
