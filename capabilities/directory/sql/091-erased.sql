-- What changed in the sociale kaart is forgotten after its term; the night does that.
grant delete on directory.change to omzien_worker;
