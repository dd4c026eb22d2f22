### Useful numbers, called from every screen. The numbers themselves stand in the directory.

numbers = کام کے نمبر
numbers-emergency =
    خطرہ ہے؟ 112 پر فون کریں۔

    یہ مفت ہے، دن رات۔ اپنی زبان مانگیں۔
    .more = اور نمبر
    .done = پہلے والی جگہ واپس
numbers-more =
    تمام کام کے نمبر۔

    کچھ SIM سے کوئی نمبر نہیں ملتا۔ تب کسی اور فون سے کوشش کریں۔
    .done = پہلے والی جگہ واپس
