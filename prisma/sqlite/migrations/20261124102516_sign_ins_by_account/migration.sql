-- The page of the accounts says when each was last used; without this it reads the whole trail.

-- CreateIndex
CREATE INDEX "AuditEvent_action_actorId_at_idx" ON "AuditEvent"("action", "actorId", "at");
