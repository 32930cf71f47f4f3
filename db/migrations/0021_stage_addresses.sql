-- A local stage that took the address of a national one steps aside.
UPDATE stages AS own SET slug = rtrim(left(own.slug, 60), '-') || '-setempat'
FROM offices AS local, offices AS centre, stages AS national
WHERE local.id = own.office_id AND local.level <> 'pusat'
  AND centre.institution_id = local.institution_id AND centre.level = 'pusat'
  AND national.office_id = centre.id AND national.slug = own.slug;
--> statement-breakpoint
-- Both stand on one office's site, so both need an address of their own: the calendar of the centre goes first.
CREATE FUNCTION app.stage_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE owner record;
BEGIN
  SELECT id, institution_id, level INTO owner FROM offices WHERE id = NEW.office_id;
  IF owner.level = 'pusat' THEN
    UPDATE stages SET slug = rtrim(left(slug, 60), '-') || '-setempat'
    WHERE slug = NEW.slug AND office_id <> owner.id
      AND office_id IN (SELECT id FROM offices WHERE institution_id = owner.institution_id);
  ELSIF EXISTS (
    SELECT FROM stages JOIN offices ON offices.id = stages.office_id
    WHERE offices.institution_id = owner.institution_id AND offices.level = 'pusat' AND stages.slug = NEW.slug
  ) THEN
    RAISE unique_violation USING
      MESSAGE = format('the calendar of the centre has a stage at %L', NEW.slug), CONSTRAINT = 'stages_slug';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER stage_address BEFORE INSERT OR UPDATE OF slug, office_id ON stages
FOR EACH ROW EXECUTE FUNCTION app.stage_address();
