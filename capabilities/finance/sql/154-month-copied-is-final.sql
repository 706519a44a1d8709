-- Movements and rules that a copied month took along are of the budget worker alone and cannot be put back by who copied: then the act is final.
grant create on schema finance to omzien_keeper;
set local role omzien_keeper;
drop function finance.hand_over_bank(uuid, jsonb, date);
-- @returns whether there was any
create function finance.hand_over_bank(of_case uuid, pairs jsonb, since date) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare moved boolean := false;
begin
  update finance.entry e set post_id = pair.id from jsonb_to_recordset(pairs) as pair("of" uuid, id uuid)
    where e.tenant_id = db.my_tenant() and e.case_id = of_case and e.post_id = pair."of" and e.day >= since;
  moved := found;
  update finance.sorting_rule r set post_id = pair.id from jsonb_to_recordset(pairs) as pair("of" uuid, id uuid)
    where r.tenant_id = db.my_tenant() and r.case_id = of_case and r.post_id = pair."of";
  return moved or found;
end $$;
revoke execute on function finance.hand_over_bank(uuid, jsonb, date) from public;
grant execute on function finance.hand_over_bank(uuid, jsonb, date) to omzien_app;
reset role;
revoke create on schema finance from omzien_keeper;

-- Of the head of a table of a bank only the words that heads have are kept: another word may be a name.
update finance.bank_layout set sign = (
  select string_agg(case when word = '' or word ~ ('^('
      || 'aantal|account|af|afschrift|amount|balance|balans|bank|batch|bedrag|begin|begunstigde|betaal|betaling|'
      || 'betalings|betreft|bic|bij|boek|boekings|booking|category|categorie|code|counter|credit|creditor|currency|dag|'
      || 'date|datum|debet|debit|description|details|eind|eur|euro|eruit|erin|hand|iban|id|in|incassant|kenmerk|land|'
      || 'machtiging|machtigings|mandate|mededeling|mededelingen|memo|merchant|munt|mutatie|naam|na|naar|name|notes|'
      || 'number|nummer|omschrijving|ontvanger|opdrachtgever|opdrachtgevers|other|out|party|partij|partner|payee|payment|'
      || 'percentage|plaats|reference|referentie|reden|rekening|rente|saldo|soort|status|tegen|tijd|time|totaal|total|'
      || 'transactie|transaction|trn|type|uit|valuta|value|van|volg|volgnr|voor|waarvoor|wie|withdrawal'
      || ')+[0-9]?$') then word else '~' || length(word) end, '|' order by at)
    from string_to_table(sign, '|') with ordinality as parts(word, at)
) where sign !~ '^bare ';
