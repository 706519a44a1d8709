-- Two letters wrong in a short name still find it: "wirsma" shares half of its groups of three letters with "Wiersma".
set local role omzien_finder;
alter function search.find_name(text, integer) set pg_trgm.word_similarity_threshold = 0.45;
reset role;
