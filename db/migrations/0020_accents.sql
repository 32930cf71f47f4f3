ALTER TABLE "institutions" ADD COLUMN "accent" text;--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_accent" CHECK (accent ~ '^#[0-9a-f]{6}$');--> statement-breakpoint
CREATE FUNCTION app.institution_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF OLD IS DISTINCT FROM NEW THEN
    UPDATE institution_generations SET value = value + 1 WHERE institution_id = NEW.id;
    PERFORM pg_notify('serumpun', '{"directory":true}');
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER institution_changed AFTER UPDATE ON institutions FOR EACH ROW EXECUTE FUNCTION app.institution_changed();
