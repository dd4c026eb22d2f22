### A question for the people at the counter.

request = ሕቶኹም
request-waiting =
    ሕቶኹም በጺሑ ኣሎ።

    ብዝተኻእለና ቅልጣፈ ነንብቦ። ኣብ ዝደለኹምዎ ግዜ ወጺእኩም ክትምለሱ ትኽእሉ።
    .write = ምጽሓፍ
    .look = ሓድሽ ነገር ኣሎ ዶ?
    .withdraw = ደጊም ኣየድልየንን
request-reading =
    ሓደ ሰብ ሕጂ ነቲ ሕቶኹም የንብቦ ኣሎ።

    ኣብ ዝደለኹምዎ ግዜ ወጺእኩም ክትምለሱ ትኽእሉ።
    .write = ምጽሓፍ
    .look = ሓድሽ ነገር ኣሎ ዶ?
    .withdraw = ደጊም ኣየድልየንን
request-closed =
    ሕቶኹም በጺሑ ኣሎ። ሕጂ ዕጹው እዩ።

    ሰብ ምንባብ ዝጅምረሉ: { $opens }።
    .write = ምጽሓፍ
    .look = ሓድሽ ነገር ኣሎ ዶ?
    .withdraw = ደጊም ኣየድልየንን
request-unsure =
    ሕቶኹም በጺሑ ኣሎ።

    መዓስ ሰብ ከም ዘንብቦ ሕጂ ክንነግረኩም ኣይንኽእልን። ክትድውሉ እውን ትኽእሉ: ጠቐምቲ ቁጽርታት ርኣዩ።
    .write = ምጽሓፍ
    .look = ሓድሽ ነገር ኣሎ ዶ?
    .withdraw = ደጊም ኣየድልየንን
request-answered = መልሲ እዚ እዩ።
    .write = ምምላስ
    .look = ሓድሽ ነገር ኣሎ ዶ?
    .withdraw = ደጊም ኣየድልየንን
request-write =
    ሕቶኹም ኣብዚ ጽሓፉ።

    ፓስዎርድ (password) ኣይትጽሓፉ። ሰነዳት ኣይትስደዱ።
    .invalid = ኣዝዩ ነዊሕ እዩ። ብዝወሓደ ቃላት ጽሓፉ።
request-wrote = ተገይሩ። እዚ እውን ኣብ ሕቶኹም ተወሲኹ ኣሎ።
request-sure = ነቲ ሕቶ ክትዓጽውዎ ትደልዩ ዶ?
    .yes = እወ
    .no = ኣይፋል
request-over =
    እቲ ሕቶ ተዓጽዩ ኣሎ።

    እንደገና እንተድልይኩም፣ መሊስኩም ሕተቱ።
    .again = እንደገና ምሕታት
    .topics = ኣብ ዝርዝር ምድላይ
request-ticket =
    ቁጽርኹም: { $ticket }።

    ኣብቲ ቤት ጽሕፈት ዲኹም ዘለኹም? ኣብ ቀረባ ጽንሑ፣ ሓደ ሰብ ነዚ ቁጽሪ ይጽውዕ።

    ኣብ ካልእ ቦታ ዲኹም ዘለኹም? ደውሉ፣ ወይ መጺእኩም ነዚ ቁጽሪ ንገሩ።
    .topics = ኣብ ዝርዝር ምድላይ
request-ticket_later =
    ቁጽርኹም: { $ticket }።

    ሕቶኹም በጺሑ ኣሎ። ሕጂ ዕጹው እዩ።

    ሰብ ምንባብ ዝጅምረሉ: { $opens }።

    ክትምለሱ ከለኹም ነዚ ቁጽሪ ንገሩ።
    .call = ምድዋል
    .topics = ኣብ ዝርዝር ምድላይ
request-ticket_unsure =
    ቁጽርኹም: { $ticket }።

    ሕቶኹም በጺሑ ኣሎ።

    መዓስ ሰብ ከም ዘንብቦ ሕጂ ክንነግረኩም ኣይንኽእልን። ክትድውሉ እውን ትኽእሉ: ጠቐምቲ ቁጽርታት ርኣዩ።

    ክትምለሱ ከለኹም ነዚ ቁጽሪ ንገሩ።
    .call = ምድዋል
    .topics = ኣብ ዝርዝር ምድላይ
request-nobody =
    ኣብዚ ገና ሰብ ኣይምልስን እዩ።

    ክትድውሉ ትኽእሉ: ጠቐምቲ ቁጽርታት ኣለዉ።
    .call = ምድዋል
    .topics = ኣብ ዝርዝር ምድላይ
request-unkept = ሕጂ ዝተጻሕፈ ቃላት ክንዕቅብ ኣይንኽእልን። ሕቶኹም ግን ይጸንሕ።
