### The topic "documents".

documents = کاغذات
documents-start = آپ کو کون سا کاغذ چاہیے؟
    .permit = پرمٹ کی تجدید
    .residence = پتے کا اندراج
    .spid = آن لائن شناخت: SPID، CIE
    .reunification = خاندان کو بلانا
    .citizenship = بچوں کی شہریت
    .doctor = ہیلتھ کارڈ اور ڈاکٹر
    .other = کچھ اور: کسی سے بات
