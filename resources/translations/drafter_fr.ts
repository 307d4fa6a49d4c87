<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Drafter</name>
  <message>
   <location filename="../../drafter/core/acknowledgement.py" />
   <source>Texts of earlier resolutions: United Nations. Unofficial copies for information; only the documents published by the United Nations are authoritative.</source>
   <translation>Textes de résolutions antérieures : Organisation des Nations Unies. Copies non officielles, pour information ; seuls font foi les documents publiés par l’Organisation des Nations Unies.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/codec.py" />
   <source>Install the newest version, then open it again.</source>
   <translation>Installez la dernière version, puis ouvrez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/codec.py" />
   <source>Open the Word file it was saved as instead.</source>
   <translation>Ouvrez plutôt le fichier Word sous lequel il a été enregistré.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/codec.py" />
   <source>This draft was written by a newer Drafter.</source>
   <translation>Ce projet a été écrit par une version plus récente de Drafter.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/codec.py" />
   <source>This is no draft of Drafter's: its parts are missing or mixed up.</source>
   <translation>Ce fichier n’est pas un projet de Drafter : des parties manquent ou sont mélangées.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/finding.py" />
   <source>Correct it, or look for the words as they are.</source>
   <translation>Corrigez-la, ou cherchez les mots tels quels.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/finding.py" />
   <source>The pattern cannot be understood: {0}.</source>
   <translation>L’expression est incompréhensible : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/masthead/ordinals.py" />
   <source>No session is numbered {0}.</source>
   <translation>Aucune session ne porte le numéro {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/masthead/sponsor_check.py" />
   <source>The names are not in English alphabetical order.</source>
   <translation>Les noms ne sont pas dans l’ordre alphabétique anglais.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/masthead/sponsor_check.py" />
   <source>The names are not in alphabetical order.</source>
   <translation>Les noms ne sont pas dans l’ordre alphabétique.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/masthead/sponsor_check.py" />
   <source>“{0}” is named more than once.</source>
   <translation>« {0} » figure plus d’une fois.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/masthead/sponsor_check.py" />
   <source>“{0}” is not among the names of States.</source>
   <translation>« {0} » n’est pas au nombre des noms d’États.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/masthead/sponsor_check.py" />
   <source>“{0}” is printed “{1}”.</source>
   <translation>« {0} » s’imprime « {1} ».</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Agenda item</source>
   <translation>Point de l’ordre du jour</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Agenda line</source>
   <translation>Ligne de l’ordre du jour</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Agenda title</source>
   <translation>Titre du point de l’ordre du jour</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Basis</source>
   <translation>Fondement</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Closing</source>
   <translation>Formule finale</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Committee</source>
   <translation>Commission</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Distribution</source>
   <translation>Distribution</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Heading</source>
   <translation>Intertitre</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Kind</source>
   <translation>Nature</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Marks</source>
   <translation>Appels de note</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Opening</source>
   <translation>Ligne d’ouverture</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Operative</source>
   <translation>Dispositif</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Organ</source>
   <translation>Organe</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Original language</source>
   <translation>Langue originale</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Preambular</source>
   <translation>Préambule</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Session</source>
   <translation>Session</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Session number</source>
   <translation>Numéro de session</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Sponsors</source>
   <translation>Auteurs</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Symbol</source>
   <translation>Cote</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../drafter/core/model.py" />
   <source>Venue</source>
   <translation>Lieu et dates</translation>
  </message>
  <message>
   <location filename="../../drafter/core/replacing.py" />
   <source>What is to be put there cannot be understood: {0}.</source>
   <translation>Le texte de remplacement est incompréhensible : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/core/symbols.py" />
   <source>A symbol looks like A/RES/72/195 or S/RES/1325 (2000).</source>
   <translation>Une cote se présente comme A/RES/72/195 ou S/RES/1325 (2000).</translation>
  </message>
  <message>
   <location filename="../../drafter/core/symbols.py" />
   <source>“{0}” is not a document symbol.</source>
   <translation>« {0} » n’est pas une cote.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/agreed/passage_index.py" />
   <source>The passage index's file {0} is damaged.</source>
   <translation>Le fichier {0} de l’index des passages est endommagé.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/agreed/segments.py" />
   <source>This is no file of the passage index, or one of another form.</source>
   <translation>Ce fichier n’appartient pas à l’index des passages, ou n’a pas la bonne forme.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/corpus.py" />
   <source>Delete the folders inside {0}, then try again.</source>
   <translation>Supprimez les dossiers que contient {0}, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/corpus.py" />
   <source>The indexes of the corpus are damaged and cannot be made again.</source>
   <translation>Les index du corpus sont endommagés et ne peuvent pas être refaits.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/lineages/histories.py" />
   <source>Search again, then look at its history.</source>
   <translation>Relancez la recherche, puis consultez l’historique.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/lineages/histories.py" />
   <source>{0} was changed in the corpus since it was found.</source>
   <translation>{0} a changé dans le corpus depuis la recherche.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/search/index.py" />
   <source>The search index is damaged ({0}).</source>
   <translation>L’index de recherche est endommagé ({0}).</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>Ask for the right to read it; then go on.</source>
   <translation>Demandez le droit de le lire, puis continuez.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>Ask for the right to write in {0}.</source>
   <translation>Demandez le droit d’écrire dans {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>Choose another folder for the corpus.</source>
   <translation>Choisissez un autre dossier pour le corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>Install the newest version, or choose another folder.</source>
   <translation>Installez la dernière version, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>Move it away, or choose another folder for the corpus.</source>
   <translation>Déplacez-le, ou choisissez un autre dossier pour le corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>Rename the folder, or choose another one.</source>
   <translation>Renommez le dossier, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>See whether its drive is there, or put the folder back; then go on.</source>
   <translation>Vérifiez que son disque est branché, ou remettez le dossier à sa place, puis continuez.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>The corpus in {0} may not be read.</source>
   <translation>Le corpus dans {0} ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>The corpus is no longer in {0}.</source>
   <translation>Le corpus n’est plus dans {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>The corpus may only be read.</source>
   <translation>Le corpus est en lecture seule.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>The database in this folder is not a corpus of Drafter's.</source>
   <translation>La base de données de ce dossier n’est pas un corpus de Drafter.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>The name of the corpus’s folder holds signs that are not Unicode.</source>
   <translation>Le nom du dossier du corpus contient des signes qui ne sont pas de l’Unicode.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>This corpus was written by a newer Drafter.</source>
   <translation>Ce corpus a été écrit par une version plus récente de Drafter.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>its database is empty or missing</source>
   <translation>sa base de données est vide ou absente</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/connecting.py" />
   <source>{0} is a folder, where the corpus’s database should be.</source>
   <translation>{0} est un dossier, là où devrait être la base de données du corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/contents.py" />
   <source>Look in the list of documents, or add its file.</source>
   <translation>Cherchez-le dans la liste des documents, ou ajoutez son fichier.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/contents.py" />
   <source>Texts that the search index has not seen yet: {0}.</source>
   <translation>Textes que l’index de recherche n’a pas encore vus : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/contents.py" />
   <source>The database is damaged: {0}.</source>
   <translation>La base de données est endommagée : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/contents.py" />
   <source>Words and their numbers do not go together.</source>
   <translation>Des mots et leurs numéros ne vont pas ensemble.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/contents.py" />
   <source>{0} is not in the corpus.</source>
   <translation>{0} n’est pas dans le corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>Another window is changing the corpus.</source>
   <translation>Une autre fenêtre est en train de modifier le corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>Close other programs, then try again. Nothing that was in the corpus is lost.</source>
   <translation>Fermez d’autres programmes, puis réessayez. Rien de ce qui était dans le corpus n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>Free some space on the disk, then try again. Nothing that was in the corpus is lost.</source>
   <translation>Libérez de la place sur le disque, puis réessayez. Rien de ce qui était dans le corpus n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>No folder can be made at {folder}; choose another one for the corpus.</source>
   <translation>Impossible de créer un dossier à l’emplacement {folder} ; choisissez-en un autre pour le corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>Nothing that was in the corpus is lost; try again.</source>
   <translation>Rien de ce qui était dans le corpus n’est perdu ; réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>The corpus cannot be opened.</source>
   <translation>Le corpus ne peut pas être ouvert.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>The corpus cannot be written or read: {0}.</source>
   <translation>Le corpus ne peut être ni lu ni écrit : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>The corpus could not be written: the disk is full or fails.</source>
   <translation>Le corpus n’a pas pu être écrit : le disque est plein ou défaillant.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>The corpus is damaged ({0}).</source>
   <translation>Le corpus est endommagé ({0}).</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>There is not enough memory for the corpus.</source>
   <translation>Il n’y a pas assez de mémoire pour le corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>Wait until the other window has finished, then try again.</source>
   <translation>Attendez que l’autre fenêtre ait terminé, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>its texts cannot be read</source>
   <translation>ses textes sont illisibles</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/faults.py" />
   <source>“drafter corpus rescue” saves what can be read of {folder} into a new one.</source>
   <translation>« drafter corpus rescue » sauve dans un nouveau corpus ce qui peut être lu de {folder}.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/lexicon.py" />
   <source>it lacks words of its own texts</source>
   <translation>il y manque des mots de ses propres textes</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/packing.py" />
   <source>A document in the corpus is damaged.</source>
   <translation>Un document du corpus est endommagé.</translation>
  </message>
  <message>
   <location filename="../../drafter/corpus/tables/packing.py" />
   <source>Remove it from the corpus, then add it again.</source>
   <translation>Retirez-le du corpus, puis ajoutez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Actual size</source>
   <translation>&amp;Taille réelle</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;All commands…</source>
   <translation>&amp;Toutes les commandes…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Clear recent files</source>
   <translation>&amp;Effacer les fichiers récents</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Comment…</source>
   <translation>Co&amp;mmentaire…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Compare…</source>
   <translation>&amp;Comparer…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Concordance of the selected words</source>
   <translation>&amp;Concordance des mots sélectionnés</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Copy</source>
   <translation>Co&amp;pier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Corpus</source>
   <translation>&amp;Corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Dark</source>
   <translation>So&amp;mbre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Deeper</source>
   <translation>A&amp;baisser d’un niveau</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Documents…</source>
   <translation>&amp;Documents…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Export to Word…</source>
   <translation>Exporter vers &amp;Word…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Find…</source>
   <translation>Rec&amp;hercher…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;First steps</source>
   <translation>&amp;Premiers pas</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Full screen</source>
   <translation>Ple&amp;in écran</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Go to paragraph…</source>
   <translation>Atteindre un para&amp;graphe…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Heading</source>
   <translation>&amp;Intertitre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Help</source>
   <translation>Aid&amp;e</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;High contrast</source>
   <translation>Contraste éle&amp;vé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Insert</source>
   <translation>&amp;Insertion</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Italic</source>
   <translation>&amp;Italique</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Join with the next</source>
   <translation>&amp;Joindre au suivant</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Keyboard shortcuts…</source>
   <translation>&amp;Raccourcis clavier…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Language of the draft</source>
   <translation>&amp;Langue du projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Larger</source>
   <translation>A&amp;grandir</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;New</source>
   <translation>&amp;Nouveau</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;New paragraph below</source>
   <translation>&amp;Nouveau paragraphe en dessous</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Note</source>
   <translation>&amp;Note</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Operative</source>
   <translation>Paragraphe du &amp;dispositif</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Outline</source>
   <translation>P&amp;lan</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Paragraph</source>
   <translation>&amp;Paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Paste</source>
   <translation>C&amp;oller</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Preambular</source>
   <translation>Alinéa du &amp;préambule</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Preview</source>
   <translation>&amp;Aperçu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Previous comment</source>
   <translation>Comm&amp;entaire précédent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Remove note</source>
   <translation>&amp;Retirer la note</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Save</source>
   <translation>&amp;Enregistrer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Search the corpus</source>
   <translation>&amp;Rechercher dans le corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Section</source>
   <translation>&amp;Section</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Shallower</source>
   <translation>&amp;Relever d’un niveau</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Sidebar</source>
   <translation>&amp;Volet latéral</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Theme</source>
   <translation>Thè&amp;me</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;User guide</source>
   <translation>&amp;Guide d’utilisation</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>A&amp;bout Drafter</source>
   <translation>À pr&amp;opos de Drafter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add &amp;files…</source>
   <translation>Ajouter des &amp;fichiers…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add a f&amp;older…</source>
   <translation>Ajouter un d&amp;ossier…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add a footnote at the cursor.</source>
   <translation>Ajouter une note de bas de page au curseur.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add an annex; annexes number themselves.</source>
   <translation>Ajouter une annexe ; les annexes se numérotent d’elles-mêmes.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add every resolution in a folder and its folders.</source>
   <translation>Ajouter toutes les résolutions d’un dossier et de ses sous-dossiers.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add resolutions from files or .zip archives.</source>
   <translation>Ajouter des résolutions depuis des fichiers ou des archives .zip.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Anne&amp;x</source>
   <translation>&amp;Annexe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>As the s&amp;ystem</source>
   <translation>Comme le &amp;système</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Begin a paragraph of the same part below this one.</source>
   <translation>Commencer un paragraphe de même nature sous celui-ci.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Begin a section above with a heading.</source>
   <translation>Commencer au-dessus une section avec un intertitre.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Bring it one level up; Shift+Tab at its start does the same.</source>
   <translation>Remonter d’un niveau ; Maj+Tab au début du paragraphe fait de même.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Clear f&amp;ormatting</source>
   <translation>&amp;Effacer la mise en forme</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Close Drafter.</source>
   <translation>Fermer Drafter.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Copy the selection to the clipboard.</source>
   <translation>Copier la sélection dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Cu&amp;t</source>
   <translation>&amp;Couper</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Dark type on light ground.</source>
   <translation>Caractères sombres sur fond clair.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>De&amp;lete paragraph</source>
   <translation>&amp;Supprimer le paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Edit the &amp;masthead</source>
   <translation>Modifier l’&amp;en-tête</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Edit the &amp;notes</source>
   <translation>Modifier les &amp;notes</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Edit the bo&amp;dy</source>
   <translation>Modifier le &amp;corps du texte</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Ex&amp;port as…</source>
   <translation>Ex&amp;porter sous…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Export for su&amp;bmission…</source>
   <translation>Exporter pour le &amp;dépôt…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Export with so&amp;urces</source>
   <translation>Exporter &amp;avec les sources</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find &amp;next</source>
   <translation>Rechercher le &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find any command or corpus document by typing.</source>
   <translation>Trouver une commande ou un document du corpus en tapant.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find pre&amp;vious</source>
   <translation>Rechercher le précé&amp;dent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find words and put others there.</source>
   <translation>Trouver des mots et en mettre d’autres à leur place.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find words in the draft.</source>
   <translation>Trouver des mots dans le projet.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Follow the system’s light or dark scheme.</source>
   <translation>Suivre le thème clair ou sombre du système.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Forget which files were open.</source>
   <translation>Oublier quels fichiers ont été ouverts.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go back to the pane before.</source>
   <translation>Revenir au volet précédent.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go on to outline, page or sidebar.</source>
   <translation>Passer au plan, à la page ou au volet latéral.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go to a paragraph by its label, such as OP12 or PP3 (a).</source>
   <translation>Atteindre un paragraphe par son étiquette, par exemple OP12 ou PP3 (a).</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go to the next misspelled word, and list what may have been meant.</source>
   <translation>Aller au mot mal orthographié suivant, et énumérer ce qui a pu être voulu.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go to the next place found.</source>
   <translation>Aller à l’occurrence suivante.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go to the place found before.</source>
   <translation>Revenir à l’occurrence précédente.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Have work back that was never saved, or that you discarded lately.</source>
   <translation>Récupérer un travail jamais enregistré, ou abandonné récemment.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Histor&amp;y of this paragraph</source>
   <translation>&amp;Historique du paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>How to do what.</source>
   <translation>Comment faire quoi.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Insert what the clipboard holds.</source>
   <translation>Insérer le contenu du presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Join the paragraph with the one below; Enter splits it again.</source>
   <translation>Joindre le paragraphe à celui d’en dessous ; Entrée les sépare de nouveau.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Light type on dark ground.</source>
   <translation>Caractères clairs sur fond sombre.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>List every place in the corpus where the selected words stand.</source>
   <translation>Énumérer tous les endroits du corpus où figurent les mots sélectionnés.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>List, read, add and remove the documents of the corpus.</source>
   <translation>Énumérer, lire, ajouter et retirer les documents du corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it a heading.</source>
   <translation>En faire un intertitre.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it a numbered operative paragraph.</source>
   <translation>En faire un paragraphe numéroté du dispositif.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it a preambular paragraph.</source>
   <translation>En faire un alinéa du préambule.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it a sub-paragraph; Tab at its start does the same.</source>
   <translation>En faire un sous-paragraphe ; Tab au début du paragraphe fait de même.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it plain text, as in annexes and declarations.</source>
   <translation>En faire un texte simple, comme dans les annexes et les déclarations.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make the change again.</source>
   <translation>Refaire la modification.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move &amp;up</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move do&amp;wn</source>
   <translation>D&amp;escendre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move the paragraph before the one above.</source>
   <translation>Déplacer le paragraphe avant celui du dessus.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move the paragraph behind the one below.</source>
   <translation>Déplacer le paragraphe après celui du dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move the selection to the clipboard.</source>
   <translation>Déplacer la sélection dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Ne&amp;wer wording</source>
   <translation>Libellé plus ré&amp;cent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Ne&amp;xt pane</source>
   <translation>Volet &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>New &amp;from a corpus document…</source>
   <translation>Nouveau à partir d&amp;u corpus…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Nex&amp;t comment</source>
   <translation>Commen&amp;taire suivant</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Next &amp;misspelling</source>
   <translation>Fa&amp;ute d’orthographe suivante</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>O&amp;wn words…</source>
   <translation>Mots perso&amp;nnels…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open &amp;recent</source>
   <translation>Fichiers &amp;récents</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open a draft, or any text that can be read.</source>
   <translation>Ouvrir un projet, ou tout texte lisible.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open a short draft to try things on.</source>
   <translation>Ouvrir un court projet pour faire des essais.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open the sa&amp;mple draft</source>
   <translation>Ouvrir l’e&amp;xemple de projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open the sou&amp;rce of these words</source>
   <translation>Ouvrir la &amp;source de ces mots</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Plain &amp;text</source>
   <translation>&amp;Texte simple</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Pre&amp;vious pane</source>
   <translation>Volet &amp;précédent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;1</source>
   <translation>Précédent &amp;1</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;2</source>
   <translation>Précédent &amp;2</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;3</source>
   <translation>Précédent &amp;3</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;4</source>
   <translation>Précédent &amp;4</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;5</source>
   <translation>Précédent &amp;5</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;6</source>
   <translation>Précédent &amp;6</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;7</source>
   <translation>Précédent &amp;7</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;8</source>
   <translation>Précédent &amp;8</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;9</source>
   <translation>Précédent &amp;9</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Preference&amp;s…</source>
   <translation>Pré&amp;férences…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Put the cursor into the body.</source>
   <translation>Placer le curseur dans le corps du texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Put the cursor into the masthead.</source>
   <translation>Placer le curseur dans l’en-tête.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Put the cursor into the notes.</source>
   <translation>Placer le curseur dans les notes.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>R&amp;eplace…</source>
   <translation>Re&amp;mplacer…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Read the comment before.</source>
   <translation>Lire le commentaire précédent.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Read the next comment.</source>
   <translation>Lire le commentaire suivant.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Reco&amp;ver a draft…</source>
   <translation>Récupérer un pro&amp;jet…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Save &amp;as…</source>
   <translation>Enregistrer &amp;sous…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Save the draft under another name.</source>
   <translation>Enregistrer le projet sous un autre nom.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Save the draft.</source>
   <translation>Enregistrer le projet.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Say something of the selected words in the margin.</source>
   <translation>Dire en marge quelque chose des mots sélectionnés.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Search the corpus for words in any order, such as the selected ones.</source>
   <translation>Chercher des mots dans le corpus, dans n’importe quel ordre, par exemple ceux de la sélection.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>See and change the words that are right in all your drafts.</source>
   <translation>Voir et modifier les mots admis dans tous vos projets.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>See every command with its keys, and change them.</source>
   <translation>Voir toutes les commandes avec leurs touches, et les changer.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>See what differs between two texts, side by side.</source>
   <translation>Voir côte à côte ce qui diffère entre deux textes.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Select &amp;all</source>
   <translation>&amp;Tout sélectionner</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Select the whole body.</source>
   <translation>Sélectionner tout le corps du texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Set the selection in italics, or back.</source>
   <translation>Mettre la sélection en italique, ou inversement.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Set the selection in plain type; opening phrases stay italic.</source>
   <translation>Mettre la sélection en romain ; les formules introductives restent en italique.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show its earlier wordings on a line of time, and what changed in each.</source>
   <translation>Montrer les libellés antérieurs dans le temps, et ce qui a changé dans chacun.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show or hide the outline.</source>
   <translation>Afficher ou masquer le plan.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show or hide the printed page.</source>
   <translation>Afficher ou masquer la page imprimée.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show or hide the sidebar with the precedents.</source>
   <translation>Afficher ou masquer le volet latéral des précédents.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the hints for the first draft.</source>
   <translation>Afficher les conseils pour le premier projet.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the newest text that has the agreed words at the cursor.</source>
   <translation>Montrer le texte le plus récent où figurent les mots convenus au curseur.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the page at its own size.</source>
   <translation>Afficher la page à sa taille réelle.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the page larger.</source>
   <translation>Afficher la page en plus grand.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the page smaller.</source>
   <translation>Afficher la page en plus petit.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Smalle&amp;r</source>
   <translation>&amp;Réduire</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Source &amp;memo…</source>
   <translation>&amp;Mémo des sources…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Sources as Word &amp;comments…</source>
   <translation>Sources en c&amp;ommentaires Word…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Sources in &amp;brackets…</source>
   <translation>Sources entre &amp;crochets…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Start an empty draft.</source>
   <translation>Commencer un projet vide.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Start from an earlier text, such as last session’s resolution.</source>
   <translation>Partir d’un texte antérieur, par exemple la résolution de la dernière session.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Ta&amp;ke what is offered</source>
   <translation>&amp;Accepter la proposition</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take out the note that is written in, or whose mark is at the cursor.</source>
   <translation>Retirer la note en cours de rédaction, ou celle dont l’appel est au curseur.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent &amp;below</source>
   <translation>Reprendre un précédent en &amp;dessous</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 1 of the sidebar as a new paragraph below.</source>
   <translation>Reprendre le précédent 1 du volet latéral comme nouveau paragraphe en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 1 of the sidebar in place of this paragraph.</source>
   <translation>Reprendre le précédent 1 du volet latéral à la place de ce paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 2 of the sidebar as a new paragraph below.</source>
   <translation>Reprendre le précédent 2 du volet latéral comme nouveau paragraphe en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 2 of the sidebar in place of this paragraph.</source>
   <translation>Reprendre le précédent 2 du volet latéral à la place de ce paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 3 of the sidebar as a new paragraph below.</source>
   <translation>Reprendre le précédent 3 du volet latéral comme nouveau paragraphe en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 3 of the sidebar in place of this paragraph.</source>
   <translation>Reprendre le précédent 3 du volet latéral à la place de ce paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 4 of the sidebar as a new paragraph below.</source>
   <translation>Reprendre le précédent 4 du volet latéral comme nouveau paragraphe en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 4 of the sidebar in place of this paragraph.</source>
   <translation>Reprendre le précédent 4 du volet latéral à la place de ce paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 5 of the sidebar as a new paragraph below.</source>
   <translation>Reprendre le précédent 5 du volet latéral comme nouveau paragraphe en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 5 of the sidebar in place of this paragraph.</source>
   <translation>Reprendre le précédent 5 du volet latéral à la place de ce paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 6 of the sidebar as a new paragraph below.</source>
   <translation>Reprendre le précédent 6 du volet latéral comme nouveau paragraphe en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 6 of the sidebar in place of this paragraph.</source>
   <translation>Reprendre le précédent 6 du volet latéral à la place de ce paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 7 of the sidebar as a new paragraph below.</source>
   <translation>Reprendre le précédent 7 du volet latéral comme nouveau paragraphe en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 7 of the sidebar in place of this paragraph.</source>
   <translation>Reprendre le précédent 7 du volet latéral à la place de ce paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 8 of the sidebar as a new paragraph below.</source>
   <translation>Reprendre le précédent 8 du volet latéral comme nouveau paragraphe en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 8 of the sidebar in place of this paragraph.</source>
   <translation>Reprendre le précédent 8 du volet latéral à la place de ce paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 9 of the sidebar as a new paragraph below.</source>
   <translation>Reprendre le précédent 9 du volet latéral comme nouveau paragraphe en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 9 of the sidebar in place of this paragraph.</source>
   <translation>Reprendre le précédent 9 du volet latéral à la place de ce paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent in p&amp;lace</source>
   <translation>Reprendre un précédent sur &amp;place</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take the last change back.</source>
   <translation>Annuler la dernière modification.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take the newer adopted wording of this paragraph, where there is one.</source>
   <translation>Reprendre le libellé adopté plus récent de ce paragraphe, s’il en existe un.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take the offer at the cursor: also or further, a note and link for a citation.</source>
   <translation>Accepter la proposition au curseur : also ou further, une note et un lien pour une citation.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take the whole paragraph out; undo brings it back.</source>
   <translation>Retirer tout le paragraphe ; l’annulation le rétablit.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>The strongest contrast of type and ground.</source>
   <translation>Le contraste le plus fort entre caractères et fond.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Theme, text size, agreed language, autosave.</source>
   <translation>Thème, taille du texte, langage convenu, enregistrement automatique.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Use the whole screen, or the window again.</source>
   <translation>Utiliser tout l’écran, ou revenir à la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Version, sources and licences.</source>
   <translation>Version, sources et licences.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write a PDF, a web page, plain text or data.</source>
   <translation>Produire un PDF, une page Web, du texte simple ou des données.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write a table of all paragraphs with their nearest precedents.</source>
   <translation>Produire un tableau de tous les paragraphes avec leurs précédents les plus proches.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the Word file that is handed in.</source>
   <translation>Produire le fichier Word à déposer.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the Word file with every change from an earlier text tracked.</source>
   <translation>Produire le fichier Word où chaque modification d’un texte antérieur est suivie.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft in Arabic: its masthead, direction and dictionary.</source>
   <translation>Rédiger le projet en arabe : en-tête, sens de l’écriture et dictionnaire.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft in Chinese: its masthead, direction and dictionary.</source>
   <translation>Rédiger le projet en chinois : en-tête, sens de l’écriture et dictionnaire.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft in English: its masthead, direction and dictionary.</source>
   <translation>Rédiger le projet en anglais : en-tête, sens de l’écriture et dictionnaire.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft in French: its masthead, direction and dictionary.</source>
   <translation>Rédiger le projet en français : en-tête, sens de l’écriture et dictionnaire.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft in Russian: its masthead, direction and dictionary.</source>
   <translation>Rédiger le projet en russe : en-tête, sens de l’écriture et dictionnaire.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft in Spanish: its masthead, direction and dictionary.</source>
   <translation>Rédiger le projet en espagnol : en-tête, sens de l’écriture et dictionnaire.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft with the source of each paragraph in a comment on it.</source>
   <translation>Produire le projet avec la source de chaque paragraphe en commentaire.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft with the source of each paragraph in brackets after it.</source>
   <translation>Produire le projet avec la source de chaque paragraphe entre crochets à sa suite.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Русский</source>
   <translation>Русский</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>العربية</source>
   <translation>العربية</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>中文</source>
   <translation>中文</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/clearable.py" />
   <source>Empty the field</source>
   <translation>Vider le champ</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/commands.py" />
   <source>Move paragraph</source>
   <translation>Déplacer le paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>&amp;Answer</source>
   <translation>&amp;Répondre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>&amp;Comment</source>
   <translation>&amp;Commenter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>&amp;Done</source>
   <translation>&amp;Traité</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Comment and answers</source>
   <translation>Commentaire et réponses</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Comment on this place</source>
   <translation>Commenter cet endroit</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Comment on “{words}”</source>
   <translation>Commenter « {words} »</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrée</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Next comment</source>
   <translation>Commentaire suivant</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>On the masthead or a note</source>
   <translation>Sur l’en-tête ou une note</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>On this place</source>
   <translation>Sur cet endroit</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>On “{words}”</source>
   <translation>Sur « {words} »</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>On “{words}”, which is gone</source>
   <translation>Sur « {words} », qui a disparu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Open a&amp;gain</source>
   <translation>R&amp;ouvrir</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Previous comment</source>
   <translation>Commentaire précédent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Remo&amp;ve</source>
   <translation>&amp;Supprimer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Somebody</source>
   <translation>Quelqu’un</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>The signs in the margin, and Next comment, lead to the comments.</source>
   <translation>Les bulles en marge, et Commentaire suivant, mènent aux commentaires.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>There are no comments. Select words, then Insert &gt; Comment makes one.</source>
   <translation>Il n’y a pas de commentaires. Sélectionnez des mots, puis Insérer &gt; Commentaire en fait un.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>Your comment</source>
   <translation>Votre commentaire</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>done</source>
   <translation>traitée</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comment_bar.py" />
   <source>{at} of {count}</source>
   <translation>{at} sur {count}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/__init__.py" />
   <source>This draft</source>
   <translation>Ce projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>A symbol of the corpus, or a file</source>
   <translation>Une cote du corpus, ou un fichier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>All that can be read ({patterns})</source>
   <translation>Tout ce qui est lisible ({patterns})</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>Browse…</source>
   <translation>Parcourir…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>Choose a text</source>
   <translation>Choisir un texte</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>{label}: choose a file</source>
   <translation>{label} : choisir un fichier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/html.py" />
   <source>Note {mark}</source>
   <translation>Note {mark}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/html.py" />
   <source>added</source>
   <translation>ajouté</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/html.py" />
   <source>changed</source>
   <translation>modifié</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/html.py" />
   <source>joined</source>
   <translation>joints</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/html.py" />
   <source>moved</source>
   <translation>déplacé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/html.py" />
   <source>split</source>
   <translation>scindé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/html.py" />
   <source>taken out</source>
   <translation>retiré</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/strip.py" />
   <source>Where the changes are</source>
   <translation>Où se trouvent les modifications</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/comparison/strip.py" />
   <source>{n} changes</source>
   <translation>
    <numerusform>{n} modification</numerusform>
    <numerusform>{n} modifications</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>&amp;Date the changes today</source>
   <translation>&amp;Dater les modifications d’aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>&amp;Earlier text:</source>
   <translation>Texte an&amp;térieur :</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>&amp;Name on the changes:</source>
   <translation>&amp;Nom porté sur les modifications :</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>E&amp;xport…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>Earlier text</source>
   <translation>Texte antérieur</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>Export for submission</source>
   <translation>Exporter pour le dépôt</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>Name on the changes</source>
   <translation>Nom porté sur les modifications</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>The General Assembly asks that a text based on an earlier resolution shows every change from the official text. The Word file has each as a tracked change: accepting all gives your draft, rejecting all the earlier text.</source>
   <translation>L’Assemblée générale demande qu’un texte fondé sur une résolution antérieure fasse apparaître chaque modification du texte officiel. Dans le fichier Word, chacune est une modification suivie : tout accepter donne votre projet, tout refuser le texte antérieur.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>&amp;Export as tracked changes…</source>
   <translation>&amp;Exporter en modifications suivies…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>&amp;Newer text:</source>
   <translation>Texte &amp;nouveau :</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>&amp;Older text:</source>
   <translation>Texte &amp;ancien :</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>&amp;Previous change</source>
   <translation>Modification &amp;précédente</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Both texts say the same throughout.</source>
   <translation>Les deux textes disent la même chose d’un bout à l’autre.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Both texts, side by side</source>
   <translation>Les deux textes, côte à côte</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Change {number} of {count}</source>
   <translation>Modification {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Choose two texts to compare.</source>
   <translation>Choisissez deux textes à comparer.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Name a document of the corpus by its symbol, a file, or “This draft”.</source>
   <translation>Indiquez un document du corpus par sa cote, un fichier, ou « Ce projet ».</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Ne&amp;xt change</source>
   <translation>Modification &amp;suivante</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Newer text</source>
   <translation>Texte nouveau</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>No differences.</source>
   <translation>Aucune différence.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Older text</source>
   <translation>Texte ancien</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Only what &amp;changed</source>
   <translation>Seulement ce qui &amp;change</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/model.py" />
   <source>Place</source>
   <translation>Endroit</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/painting.py" />
   <source>{date} · {n} times</source>
   <translation>
    <numerusform>{date} · {n} fois</numerusform>
    <numerusform>{date} · {n} fois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/rows.py" />
   <source>{n} different paragraphs</source>
   <translation>
    <numerusform>{n} paragraphe</numerusform>
    <numerusform>{n} paragraphes différents</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/rows.py" />
   <source>{n} places</source>
   <translation>
    <numerusform>{n} endroit</numerusform>
    <numerusform>{n} endroits</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/rows.py" />
   <source>{said} in {count}</source>
   <translation>{said} dans {count}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/rows.py" />
   <source>{said}; the newest {listed} are listed, an exported list has all</source>
   <translation>{said} ; les {listed} plus récents sont énumérés, une liste exportée les contient tous</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/use_list.py" />
   <source>Copied the text with its source.</source>
   <translation>Le texte a été copié avec sa source.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/use_list.py" />
   <source>Places where the words stand</source>
   <translation>Endroits où figurent les mots</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source> of {year}</source>
   <translation> en {year}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>&amp;Export the list…</source>
   <translation>&amp;Exporter la liste…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted</source>
   <translation>Adopté</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted and drafts</source>
   <translation>Adoptés et projets</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted texts and drafts</source>
   <translation>Textes adoptés et projets</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted texts only</source>
   <translation>Textes adoptés seulement</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted texts or drafts</source>
   <translation>Textes adoptés ou projets</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Concordance</source>
   <translation>Concordance</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Concordance – Drafter</source>
   <translation>Concordance – Drafter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Drafts</source>
   <translation>Projets</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Drafts only</source>
   <translation>Projets seulement</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Look among adopted texts and drafts, or use fewer words.</source>
   <translation>Cherchez parmi les textes adoptés et les projets, ou employez moins de mots.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Looking…</source>
   <translation>Recherche en cours…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>No place with this filter</source>
   <translation>Aucun endroit avec ce filtre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Places by year</source>
   <translation>Endroits par année</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>The list is in {path}</source>
   <translation>La liste est dans {path}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>These words stand nowhere together</source>
   <translation>Ces mots ne figurent nulle part ensemble</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Type some words, or select them in your draft and press Ctrl+Shift+F.</source>
   <translation>Tapez quelques mots, ou sélectionnez-les dans votre projet et appuyez sur Ctrl+Maj+F.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Use fewer words, or search for them in any order in the sidebar.</source>
   <translation>Utilisez moins de mots, ou cherchez-les dans n’importe quel ordre dans le volet latéral.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Where do these words stand?</source>
   <translation>Où figurent ces mots ?</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Words as they stand together, then Enter</source>
   <translation>Des mots tels qu’ils se suivent, puis Entrée</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Words to look up</source>
   <translation>Mots à chercher</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Write every place to a table or a Word file (Ctrl+E)</source>
   <translation>Écrire tous les endroits dans un tableau ou un fichier Word (Ctrl+E)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>▮ adopted   ▨ drafts</source>
   <translation>▮ adoptés   ▨ projets</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>Undated</source>
   <translation>Non daté</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>n.d.</source>
   <translation>s.d.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>{n} places in adopted texts</source>
   <translation>
    <numerusform>{n} endroit dans des textes adoptés</numerusform>
    <numerusform>{n} endroits dans des textes adoptés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>{n} places in drafts</source>
   <translation>
    <numerusform>{n} endroit dans des projets</numerusform>
    <numerusform>{n} endroits dans des projets</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/adding.py" />
   <source>Add a folder to the corpus</source>
   <translation>Ajouter un dossier au corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/adding.py" />
   <source>Add files to the corpus</source>
   <translation>Ajouter des fichiers au corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/adding.py" />
   <source>Documents and archives ({patterns})</source>
   <translation>Documents et archives ({patterns})</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/adding.py" />
   <source>Stopped; what was finished is in the corpus.</source>
   <translation>Arrêté ; ce qui était terminé est dans le corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Amendment</source>
   <translation>Amendement</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Draft</source>
   <translation>Projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Draft decision</source>
   <translation>Projet de décision</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Draft resolution</source>
   <translation>Projet de résolution</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Looked at</source>
   <translation>Vérifié</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Paragraphs</source>
   <translation>Paragraphes</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Resolution</source>
   <translation>Résolution</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Revised draft decision</source>
   <translation>Projet de décision révisé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Revised draft resolution</source>
   <translation>Projet de résolution révisé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Statement</source>
   <translation>Déclaration</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Symbol or name</source>
   <translation>Cote ou nom</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>To check</source>
   <translation>À vérifier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Adopted by consensus</source>
   <translation>Adopté par consensus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Adopted by mail</source>
   <translation>Adopté par correspondance</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Adopted by recorded vote</source>
   <translation>Adopté par vote enregistré</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Adopted without a vote</source>
   <translation>Adopté sans vote</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Draft, not adopted</source>
   <translation>Projet, non adopté</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>{yes} in favour, {no} against, {abstaining} abstaining</source>
   <translation>{yes} pour, {no} contre, {abstaining} abstentions</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_view.py" />
   <source>The document</source>
   <translation>Le document</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>&amp;Check them</source>
   <translation>&amp;Vérifier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Copy the list</source>
   <translation>Copier la liste</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Documents added</source>
   <translation>Documents ajoutés</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Files that could not be added</source>
   <translation>Fichiers qui n’ont pas pu être ajoutés</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Looking for documents…</source>
   <translation>Recherche de documents…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Stopping after the document at hand…</source>
   <translation>Arrêt après le document en cours…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Adopted texts</source>
   <translation>Textes adoptés</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>All documents</source>
   <translation>Tous les documents</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Any organ</source>
   <translation>Tous les organes</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Clear filters</source>
   <translation>Effacer les filtres</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Documents of the corpus</source>
   <translation>Documents du corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Documents to check</source>
   <translation>Documents à vérifier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Filter by symbol, title, organ, session, date …</source>
   <translation>Filtrer par cote, titre, organe, session, date …</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Filter the documents</source>
   <translation>Filtrer les documents</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Listing the documents…</source>
   <translation>Les documents sont en cours d’énumération…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>No document passes the filters</source>
   <translation>Aucun document ne passe les filtres</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Nothing is left to check</source>
   <translation>Il ne reste rien à vérifier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Somebody has looked at every document of which the reader was unsure.</source>
   <translation>Tous les documents dont la lecture laissait un doute ont été regardés.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Take the filters away, or use fewer words.</source>
   <translation>Retirez les filtres, ou employez moins de mots.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>To check: the reader was unsure</source>
   <translation>À vérifier : la lecture laisse un doute</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>{n} documents</source>
   <translation>
    <numerusform>{n} document</numerusform>
    <numerusform>{n} documents</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>{shown} of {total} shown</source>
   <translation>{shown} affichés sur {total}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/removal.py" />
   <source>Ctrl+Z puts back what was removed.</source>
   <translation>Ctrl+Z annule ce retrait.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/removal.py" />
   <source>Its paragraphs are offered no more, and no longer make language agreed. Drafts keep what they took from it, and the file it was read from stays where it is.</source>
   <translation>Ses paragraphes ne sont plus proposés et ne font plus de langage convenu. Les projets gardent ce qu’ils en ont repris, et le fichier d’origine reste à sa place.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/removal.py" />
   <source>Remove {what} from the corpus?</source>
   <translation>Retirer {what} du corpus ?</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/removal.py" />
   <source>Their paragraphs are offered no more, and no longer make language agreed. Drafts keep what they took from them, and the files they were read from stay where they are.</source>
   <translation>Leurs paragraphes ne sont plus proposés et ne font plus de langage convenu. Les projets gardent ce qu’ils en ont repris, et les fichiers d’origine restent à leur place.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/removal.py" />
   <source>To have them back, add their files again.</source>
   <translation>Pour les retrouver, ajoutez de nouveau leurs fichiers.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/removal.py" />
   <source>{count} put back into the corpus.</source>
   <translation>{count} : remise dans le corpus effectuée.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/removal.py" />
   <source>{count} removed from the corpus.</source>
   <translation>{count} : retrait du corpus effectué.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/removal.py" />
   <source>“Put back” (Ctrl+Z) undoes this, until the next removal or the end of Drafter.</source>
   <translation>« Remettre » (Ctrl+Z) l’annule, jusqu’au prochain retrait ou à la fermeture de Drafter.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Decisions of the General Assembly</source>
   <translation>Décisions de l’Assemblée générale</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Drafter itself never goes to the network. It also reads resolutions as Word files and as text.</source>
   <translation>Drafter lui-même n’accède jamais au réseau. Il lit aussi les résolutions en fichiers Word et en texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>On such a page choose &lt;b&gt;Code&amp;nbsp;› Download&amp;nbsp;ZIP&lt;/b&gt;, then add the .zip file here: drop it on this window, or use &lt;b&gt;Add files&lt;/b&gt;. It need not be unpacked.</source>
   <translation>Sur une telle page, choisissez &lt;b&gt;Code&amp;nbsp;› Download&amp;nbsp;ZIP&lt;/b&gt;, puis ajoutez ici le fichier .zip : déposez-le sur cette fenêtre, ou utilisez &lt;b&gt;Ajouter des fichiers&lt;/b&gt;. Il n’est pas nécessaire de le décompresser.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Resolutions of the Economic and Social Council</source>
   <translation>Résolutions du Conseil économique et social</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Resolutions of the General Assembly</source>
   <translation>Résolutions de l’Assemblée générale</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Resolutions of the Human Rights Council</source>
   <translation>Résolutions du Conseil des droits de l’homme</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Resolutions of the Security Council</source>
   <translation>Résolutions du Conseil de sécurité</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Source of the texts: United Nations.</source>
   <translation>Source des textes : Organisation des Nations Unies.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>The United Nations publishes its resolutions as data (Akoma Ntoso XML) on GitHub:</source>
   <translation>L’Organisation des Nations Unies publie ses résolutions sous forme de données (XML Akoma Ntoso) sur GitHub :</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Where to find documents</source>
   <translation>Où trouver des documents</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>No documents there</source>
   <translation>Aucun document à cet endroit</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>These could not be read:</source>
   <translation>Ces fichiers n’ont pas pu être lus :</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{count} to check in {where}.</source>
   <translation>{count} à vérifier dans {where}.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{done} in {duration}.</source>
   <translation>{done} en {duration}.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{done} of {count}</source>
   <translation>{done} sur {count}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{duration} left</source>
   <translation>{duration} restantes</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} min {rest} s</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} added</source>
   <translation>
    <numerusform>{n} ajouté</numerusform>
    <numerusform>{n} ajoutés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} failed</source>
   <translation>
    <numerusform>{n} en échec</numerusform>
    <numerusform>{n} en échec</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} files</source>
   <translation>
    <numerusform>{n} fichier</numerusform>
    <numerusform>{n} fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} unchanged</source>
   <translation>
    <numerusform>{n} inchangé</numerusform>
    <numerusform>{n} inchangés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} updated</source>
   <translation>
    <numerusform>{n} mis à jour</numerusform>
    <numerusform>{n} mis à jour</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{rate} a second</source>
   <translation>{rate} par seconde</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/tools.py" />
   <source>Corpus</source>
   <translation>Corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/tools.py" />
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_trouble.py" />
   <source>&amp;Save what can be saved</source>
   <translation>&amp;Sauver ce qui peut l’être</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_trouble.py" />
   <source>The corpus is sound; there is nothing to be saved.</source>
   <translation>Le corpus est intact ; il n’y a rien à sauver.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_trouble.py" />
   <source>What can be read of the corpus is being saved…</source>
   <translation>Ce qui peut être lu du corpus est en train d’être sauvé…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_trouble.py" />
   <source>{saved} saved, {lost} lost. What was damaged is kept in {folder}, with the names of what is lost in lost.txt.</source>
   <translation>Sauvés : {saved} ; perdus : {lost}. Ce qui était endommagé est conservé dans {folder}, avec les noms de ce qui est perdu dans lost.txt.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_trouble.py" />
   <source>{saved} saved. What was damaged is kept in {folder}.</source>
   <translation>Sauvés : {saved}. Ce qui était endommagé est conservé dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_trouble.py" />
   <source>{what} What can still be read can be saved into a new one.</source>
   <translation>{what} Ce qui peut encore être lu peut être sauvé dans un nouveau corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>&amp;Looked at</source>
   <translation>&amp;Vérifié</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Add folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Check &amp;again</source>
   <translation>&amp;À revérifier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Choose a document in the list.</source>
   <translation>Choisissez un document dans la liste.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Corpus – Drafter</source>
   <translation>Corpus – Drafter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Drop files, folders or .zip archives here, or add them by button. “Where to find documents” says where the United Nations publishes its resolutions.</source>
   <translation>Déposez ici des fichiers, des dossiers ou des archives .zip, ou ajoutez-les avec les boutons. « Où trouver des documents » indique où l’Organisation des Nations Unies publie ses résolutions.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Drop to add to the corpus.</source>
   <translation>Déposez pour ajouter au corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>New draft from this document</source>
   <translation>Nouveau projet à partir de ce document</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Nothing to read yet</source>
   <translation>Rien à lire pour l’instant</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Put back</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Take the document off the list of those to check</source>
   <translation>Retirer le document de la liste de ceux à vérifier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>The corpus is empty</source>
   <translation>Le corpus est vide</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Waiting until another program has changed the corpus…</source>
   <translation>En attente qu’un autre programme ait modifié le corpus…</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/counting.py" />
   <source>{n} characters</source>
   <translation>
    <numerusform>{n} caractère</numerusform>
    <numerusform>{n} caractères</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/counting.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} mot</numerusform>
    <numerusform>{n} mots</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>&amp;Copy report</source>
   <translation>&amp;Copier le rapport</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Drafter made a mistake that is not yours.</source>
   <translation>Drafter a commis une erreur qui n’est pas la vôtre.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Something went wrong</source>
   <translation>Un problème est survenu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>The report names places in the program, not what you wrote. Send it to whoever looks after Drafter for you.</source>
   <translation>Le rapport nomme des endroits du programme, pas ce que vous avez écrit. Envoyez-le à la personne qui s’occupe de Drafter pour vous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Your draft could not be kept for recovery. Save it under a new name now.</source>
   <translation>Votre projet n’a pas pu être conservé pour récupération. Enregistrez-le maintenant sous un nouveau nom.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Your draft is kept: it will be offered to you at the next start even if Drafter closes.</source>
   <translation>Votre projet est conservé : il vous sera proposé au prochain démarrage, même si Drafter se ferme.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/desk.py" />
   <source>Search again, then take it.</source>
   <translation>Relancez la recherche, puis reprenez-le.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/desk.py" />
   <source>{name} was changed in the corpus since it was found.</source>
   <translation>{name} a changé dans le corpus depuis la recherche.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>About Drafter</source>
   <translation>À propos de Drafter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>The texts in the corpus are documents of the United Nations, which is named as their source wherever they are quoted. The United Nations has no part in Drafter and does not vouch for it.</source>
   <translation>Les textes du corpus sont des documents de l’Organisation des Nations Unies, dont le nom est donné comme source partout où ils sont cités. L’Organisation n’a aucune part dans Drafter et n’en répond pas.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>Version {number}</source>
   <translation>Version {number}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>Write a United Nations draft resolution with its precedents beside it. Drafter works without a network: nothing that you write leaves this machine.</source>
   <translation>Rédigez un projet de résolution de l’Organisation des Nations Unies avec ses précédents sous les yeux. Drafter fonctionne sans réseau : rien de ce que vous écrivez ne quitte cette machine.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>All commands</source>
   <translation>Toutes les commandes</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>Go to paragraph</source>
   <translation>Atteindre un paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>New draft from a corpus document</source>
   <translation>Nouveau projet à partir d’un document du corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>No command, no document and no paragraph fits.</source>
   <translation>Aucune commande, aucun document ni aucun paragraphe ne correspond.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>No document fits. Add resolutions to the corpus under Corpus › Add files.</source>
   <translation>Aucun document ne correspond. Ajoutez des résolutions avec Corpus › Ajouter des fichiers.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>No paragraph fits.</source>
   <translation>Aucun paragraphe ne correspond.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>Type a command, a document, or a paragraph such as OP12</source>
   <translation>Tapez une commande, un document ou un paragraphe comme OP12</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>Type a label, such as OP12 or PP3 (a), or words of the paragraph</source>
   <translation>Tapez une étiquette, par exemple OP12 ou PP3 (a), ou des mots du paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>Type a symbol or words of a title, such as 72/195 or trafficking</source>
   <translation>Tapez une cote ou des mots d’un titre, par exemple 72/195 ou trafficking</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>adopted</source>
   <translation>adopté</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>draft</source>
   <translation>projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/chooser.py" />
   <source>{shown} of {count} shown; type on to narrow</source>
   <translation>{shown} affichés sur {count} ; continuez à taper pour préciser</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/chooser.py" />
   <source>{title}: what fits</source>
   <translation>{title} : ce qui correspond</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Data (*.json)</source>
   <translation>Données (*.json)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Drafts (*.docx *.json)</source>
   <translation>Projets (*.docx *.json)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Export the list</source>
   <translation>Exporter la liste</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Export to Word</source>
   <translation>Exporter vers Word</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Plain text (*.txt)</source>
   <translation>Texte simple (*.txt)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Save the draft</source>
   <translation>Enregistrer le projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Source memo</source>
   <translation>Mémo des sources</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Table for spreadsheets (*.csv)</source>
   <translation>Tableau pour tableur (*.csv)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Web page (*.html)</source>
   <translation>Page Web (*.html)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>What it says now is lost.</source>
   <translation>Ce qu’il contient maintenant est perdu.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Word document (*.docx)</source>
   <translation>Document Word (*.docx)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>XML of the United Nations (*.xml)</source>
   <translation>XML des Nations Unies (*.xml)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>{name} is there already. Replace it?</source>
   <translation>{name} existe déjà. Le remplacer ?</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>+Enter</source>
   <translation>+Entrée</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Find in the guide</source>
   <translation>Chercher dans le guide</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Shift+</source>
   <translation>Maj+</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>The English page is newer than this translation.</source>
   <translation>La page anglaise est plus récente que cette traduction.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>This page has not been translated yet.</source>
   <translation>Cette page n’est pas encore traduite.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Topics</source>
   <translation>Sujets</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>User guide</source>
   <translation>Guide d’utilisation</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>What it does</source>
   <translation>Effet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>While writing</source>
   <translation>Pendant la frappe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/own_words.py" />
   <source>No words yet: write one, or add it from the page’s menu.</source>
   <translation>Aucun mot pour l’instant : écrivez-en un, ou ajoutez-le depuis le menu de la page.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/own_words.py" />
   <source>Own words</source>
   <translation>Mots personnels</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/own_words.py" />
   <source>Own words, one a line</source>
   <translation>Mots personnels, un par ligne</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/own_words.py" />
   <source>Words that are right in all your drafts, one a line. One in small letters is right with capitals, too.</source>
   <translation>Mots admis dans tous vos projets, un par ligne. Un mot en minuscules est admis aussi avec des majuscules.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/pages.py" />
   <source>Page of the guide</source>
   <translation>Page du guide</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/preferences.py" />
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>Images (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/preferences.py" />
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/preferences.py" />
   <source>{label}:</source>
   <translation>{label} :</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>Somebody, without tracking</source>
   <translation>Quelqu’un, sans suivi</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>This file was edited elsewhere: {what}.</source>
   <translation>Ce fichier a été modifié ailleurs : {what}.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>after {where}</source>
   <translation>après {where}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>agenda item</source>
   <translation>point de l’ordre du jour</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>agenda line</source>
   <translation>ligne de l’ordre du jour</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>agenda title</source>
   <translation>titre du point de l’ordre du jour</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>answer</source>
   <translation>réponse</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>basis of the submission</source>
   <translation>fondement du dépôt</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>comment</source>
   <translation>commentaire</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>comment marked as done</source>
   <translation>commentaire marqué comme traité</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>comment opened again</source>
   <translation>commentaire rouvert</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>comment removed</source>
   <translation>commentaire supprimé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>comment reworded</source>
   <translation>commentaire reformulé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>italics or bold</source>
   <translation>italique ou gras</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>masthead</source>
   <translation>en-tête</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>new paragraph</source>
   <translation>nouveau paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>original language</source>
   <translation>langue originale</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>paragraph moved</source>
   <translation>paragraphe déplacé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>paragraph removed</source>
   <translation>paragraphe retiré</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>paragraph split</source>
   <translation>paragraphe scindé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>paragraphs joined</source>
   <translation>paragraphes joints</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>part or level of the paragraph</source>
   <translation>nature ou niveau du paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>place and time</source>
   <translation>lieu et dates</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>table</source>
   <translation>tableau</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{count} of {n} changes taken</source>
   <translation>
    <numerusform>{count} modification sur {n} acceptée</numerusform>
    <numerusform>{count} modifications sur {n} acceptées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{first} and {second}</source>
   <translation>{first} et {second}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{n} comments</source>
   <translation>
    <numerusform>{n} commentaire</numerusform>
    <numerusform>{n} commentaires</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{said} No words were changed. Ticked comments stay in the margin.</source>
   <translation>{said} Aucun mot n’a été modifié. Les commentaires cochés restent en marge.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{said} Ticked changes are taken, the others left; Undo brings back the draft as it was.</source>
   <translation>{said} Les modifications cochées sont acceptées, les autres laissées ; Annuler rétablit le projet tel qu’il était.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>&amp;Leave all</source>
   <translation>Tout &amp;laisser</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>&amp;Open the draft</source>
   <translation>&amp;Ouvrir le projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>&amp;Take all</source>
   <translation>&amp;Tout accepter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>&amp;Undo</source>
   <comment>a decision</comment>
   <translation>&amp;Revenir en arrière</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>All colleagues</source>
   <translation>Tous les collègues</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>Changes and comments</source>
   <translation>Modifications et commentaires</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>Changes by colleagues</source>
   <translation>Modifications de collègues</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>The chosen change in the text as stored</source>
   <translation>La modification choisie, dans le texte enregistré</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>Whose changes are shown</source>
   <translation>Personnes dont les modifications sont affichées</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>&amp;Discard it</source>
   <translation>&amp;Abandonner</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>&amp;Later</source>
   <translation>&amp;Plus tard</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>&amp;Open this draft</source>
   <translation>&amp;Ouvrir ce projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Drafter was closed before these drafts were saved. They were kept for you, with all that can be undone.</source>
   <translation>Drafter a été fermé avant que ces projets soient enregistrés. Ils ont été conservés pour vous, avec tout ce qui peut être annulé.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Drafter was closed before this draft was saved. It was kept for you, with all that can be undone.</source>
   <translation>Drafter a été fermé avant que ce projet soit enregistré. Il a été conservé pour vous, avec tout ce qui peut être annulé.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Drafts that were kept</source>
   <translation>Projets conservés</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Recover a draft</source>
   <translation>Récupérer un projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Untitled draft</source>
   <translation>Projet sans titre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>What you discard can be had back on the next {count} days on which you use Drafter: File › Recover a draft…</source>
   <translation>Ce que vous abandonnez reste récupérable pendant les {count} prochains jours où vous utilisez Drafter : Fichier › Récupérer un projet…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>discarded</source>
   <translation>abandonné</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>never saved</source>
   <translation>jamais enregistré</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>&amp;Replace {n} places</source>
   <translation>
    <numerusform>&amp;Remplacer {n} occurrence</numerusform>
    <numerusform>&amp;Remplacer {n} occurrences</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Places</source>
   <translation>Occurrences</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Space ticks a place or takes the tick off. All of it is one step of undo.</source>
   <translation>Espace coche une occurrence ou la décoche. Le tout s’annule d’un seul coup.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Tick &amp;all</source>
   <translation>&amp;Tout cocher</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Tick &amp;none</source>
   <translation>Tout &amp;décocher</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>{name}: {before}, {old} becomes {new}, {after}</source>
   <translation>{name} : {before}, {old} devient {new}, {after}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>&amp;Add as well</source>
   <translation>&amp;Ajouter aussi</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>&amp;Copy the list</source>
   <translation>&amp;Copier la liste</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>&amp;No key</source>
   <translation>Au&amp;cune touche</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>&amp;Print…</source>
   <translation>Im&amp;primer…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>&amp;Reset</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>&amp;Set</source>
   <translation>&amp;Définir</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>(no key)</source>
   <translation>(aucune touche)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>Click into the field, then press the new key.</source>
   <translation>Cliquez dans le champ, puis appuyez sur la nouvelle touche.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>Commands and their keys</source>
   <translation>Commandes et leurs touches</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>Find a command or a key</source>
   <translation>Trouver une commande ou une touche</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>New key</source>
   <translation>Nouvelle touche</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>No command has these words, or this key.</source>
   <translation>Aucune commande n’a ces mots, ni cette touche.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>Reset a&amp;ll</source>
   <translation>Ré&amp;tablir tout</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>The list is on the clipboard.</source>
   <translation>La liste est dans le presse-papiers.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>Type a command or a key, such as export or Ctrl+E</source>
   <translation>Tapez une commande ou une touche, comme exporter ou Ctrl+E</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>as it was</source>
   <translation>inchangé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>{key} is free.</source>
   <translation>{key} est libre.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>{key} is its key already.</source>
   <translation>{key} est déjà sa touche.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>{key} is the key of “{other}”, which would lose it.</source>
   <translation>{key} est la touche de « {other} », qui la perdrait.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/shortcuts.py" />
   <source>{why} Choose another key.</source>
   <translation>{why} Choisissez une autre touche.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/doubts.py" />
   <source>Take this line off the list</source>
   <translation>Retirer cette ligne de la liste</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/doubts.py" />
   <source>To check: {count}</source>
   <translation>À vérifier : {count}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/doubts.py" />
   <source>What the reader was unsure of</source>
   <translation>Ce dont la lecture n’était pas sûre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/draft_language.py" />
   <source>Language of the draft</source>
   <translation>Langue du projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/commentary.py" />
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/commentary.py" />
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/commentary.py" />
   <source>Comment done</source>
   <translation>Commentaire traité</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/commentary.py" />
   <source>Open comment again</source>
   <translation>Rouvrir le commentaire</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/commentary.py" />
   <source>Remove comment</source>
   <translation>Supprimer le commentaire</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/field_choices.py" />
   <source>Choices</source>
   <translation>Choix</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/footnotes.py" />
   <source>New note</source>
   <translation>Nouvelle note</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/footnotes.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/footnotes.py" />
   <source>Remove note</source>
   <translation>Retrait de la note</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/lettering.py" />
   <source>Write a preambular paragraph: {examples}</source>
   <translation>Alinéa du préambule : {examples}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/lettering.py" />
   <source>Write an operative paragraph: {examples}</source>
   <translation>Paragraphe du dispositif : {examples}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead.py" />
   <source>Masthead</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead.py" />
   <source>Sort sponsors</source>
   <translation>Ordonner les auteurs</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Committee or commission</source>
   <translation>Commission ou comité</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Committee, such as {example}</source>
   <translation>Commission, par exemple {example}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Date of the document</source>
   <translation>Date du document</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Date, such as {example}</source>
   <translation>Date, par exemple {example}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Place and dates</source>
   <translation>Lieu et dates</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Place and dates of the session</source>
   <translation>Lieu et dates de la session</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Session, such as {example}</source>
   <translation>Session, par exemple {example}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Title of the agenda item</source>
   <translation>Titre du point de l’ordre du jour</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Title of the draft</source>
   <translation>Titre du projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/note_painting.py" />
   <source>Source of what the text refers to</source>
   <translation>Source de ce que vise le texte</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/notes.py" />
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offer_tag.py" />
   <source>Offer</source>
   <translation>Proposition</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offer_tag.py" />
   <source>click</source>
   <translation>clic</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offer_tag.py" />
   <source>{text}. {keys} takes it, Escape refuses it.</source>
   <translation>{text}. {keys} l’accepte, Échap la refuse.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offers.py" />
   <source>Note on a citation</source>
   <translation>Note sur une citation</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offers.py" />
   <source>Open with “{phrase}”</source>
   <translation>Ouvrir par « {phrase} »</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offers.py" />
   <source>link</source>
   <translation>lien</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offers.py" />
   <source>note and link</source>
   <translation>note et lien</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Complete</source>
   <translation>Complément</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Edit</source>
   <translation>Modification</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>End punctuation</source>
   <translation>Ponctuation finale</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Move words</source>
   <translation>Déplacer des mots</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Opening phrase</source>
   <translation>Formule introductive</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Paste</source>
   <translation>Collage</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Typing</source>
   <translation>Frappe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/phrase_list.py" />
   <source>Opening phrases</source>
   <translation>Formules introductives</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/prompter.py" />
   <source>Offered: {text}</source>
   <translation>Proposé : {text}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/proofs.py" />
   <source>The United Nations writes “{form}”.</source>
   <translation>L’Organisation des Nations Unies écrit « {form} ».</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/proofs.py" />
   <source>“{word}” is in no dictionary.</source>
   <translation>« {word} » n’est dans aucun dictionnaire.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/sheet.py" />
   <source>Body of the draft</source>
   <translation>Corps du projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>Agreed language</source>
   <translation>Langage convenu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>Ctrl+click opens the source</source>
   <translation>Ctrl+clic ouvre la source</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>First</source>
   <translation>Premier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>First of the {count} newest</source>
   <translation>Premier des {count} plus récents</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>Newest</source>
   <translation>Plus récent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>Only in a draft</source>
   <translation>Dans un projet seulement</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>There</source>
   <translation>Ici</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>This paragraph: {words}</source>
   <translation>Ce paragraphe : {words}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Deeper</source>
   <translation>Abaisser d’un niveau</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Delete paragraph</source>
   <translation>Supprimer le paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Join paragraphs</source>
   <translation>Joindre des paragraphes</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Make heading</source>
   <translation>En faire un intertitre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Make operative</source>
   <translation>En faire un paragraphe du dispositif</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Make plain text</source>
   <translation>En faire un texte simple</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Make preambular</source>
   <translation>En faire un alinéa du préambule</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>New annex</source>
   <translation>Nouvelle annexe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>New paragraph</source>
   <translation>Nouveau paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>New section</source>
   <translation>Nouvelle section</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Shallower</source>
   <translation>Relever d’un niveau</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Take a precedent</source>
   <translation>Reprendre un précédent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Take {name}</source>
   <translation>Reprendre {name}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Take {name} {label}</source>
   <translation>Reprendre {name} {label}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/filework.py" />
   <source>Exported to {path}</source>
   <translation>Exporté vers {path}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/filework.py" />
   <source>{n} comments in the margin are not in it.</source>
   <translation>
    <numerusform>{n} commentaire en marge n’y est pas.</numerusform>
    <numerusform>{n} commentaires en marge n’y sont pas.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/filing.py" />
   <source>&amp;Discard changes</source>
   <translation>&amp;Abandonner les modifications</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/filing.py" />
   <source>&amp;Replace the other version</source>
   <translation>&amp;Remplacer l’autre version</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/filing.py" />
   <source>Save the changes to this draft?</source>
   <translation>Enregistrer les modifications de ce projet ?</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/filing.py" />
   <source>They are lost if you do not save them.</source>
   <translation>Elles sont perdues si vous ne les enregistrez pas.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>&amp;Replace</source>
   <translation>&amp;Remplacer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Find in the draft</source>
   <translation>Rechercher dans le projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Find next (F3)</source>
   <translation>Rechercher le suivant (F3)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Find previous (Shift+F3)</source>
   <translation>Rechercher le précédent (Maj+F3)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>In opening phrases</source>
   <translation>Formules introductives</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>In the body</source>
   <translation>Corps du texte</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>In the notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Match capitals</source>
   <translation>Respecter les majuscules</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Pre&amp;view…</source>
   <translation>Aperç&amp;u…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Regular expression</source>
   <translation>Expression régulière</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Replace &amp;all</source>
   <translation>&amp;Tout remplacer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Replace all</source>
   <translation>Tout remplacer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Replace with</source>
   <translation>Remplacer par</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>See every replacement, and tick those that are wanted</source>
   <translation>Voir tous les remplacements, et cocher ceux que l’on veut</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Where to look</source>
   <translation>Où chercher</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Whole words only</source>
   <translation>Mots entiers seulement</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/find_bar.py" />
   <source>{n} places replaced</source>
   <translation>
    <numerusform>{n} occurrence remplacée</numerusform>
    <numerusform>{n} occurrences remplacées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Click into the page and write. Precedents appear on the right as you go.</source>
   <translation>Cliquez dans la page et écrivez. Les précédents paraissent à droite.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Ctrl+1 takes the first precedent in place of the paragraph, Alt+1 below it.</source>
   <translation>Ctrl+1 reprend le premier précédent à la place du paragraphe, Alt+1 en dessous.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Ctrl+E writes the Word file that you hand in.</source>
   <translation>Ctrl+E produit le fichier Word que vous déposez.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Done</source>
   <translation>Fait</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>First steps</source>
   <translation>Premiers pas</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Hide the first steps</source>
   <translation>Masquer les premiers pas</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Hide these hints; Help › First steps brings them back</source>
   <translation>Masquer ces conseils ; Aide › Premiers pas les fait revenir</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>To do</source>
   <translation>À faire</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Try the &amp;sample</source>
   <translation>Voir l’e&amp;xemple</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/handing_in.py" />
   <source>&amp;Correct them first</source>
   <translation>&amp;Corriger d’abord</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/handing_in.py" />
   <source>&amp;Export as it is</source>
   <translation>&amp;Exporter tel quel</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/handing_in.py" />
   <source>Correct sponsors</source>
   <translation>Corriger les auteurs</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/handing_in.py" />
   <source>The sponsors are not as the United Nations prints them.</source>
   <translation>Les auteurs ne sont pas indiqués comme l’ONU les imprime.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/handing_in.py" />
   <source>… and {count} more.</source>
   <translation>… et {count} de plus.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>As in {name}</source>
   <translation>Comme dans {name}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>Being written</source>
   <translation>En cours de rédaction</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>First known wording</source>
   <translation>Premier libellé connu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>Now</source>
   <translation>Actuel</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>So far as in {name}</source>
   <translation>Jusqu’ici comme dans {name}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>So far {share} of the words changed since {name}</source>
   <translation>Jusqu’ici {share} des mots ont changé depuis {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/history/steps.py" />
   <source>{n} adopted</source>
   <translation>
    <numerusform>{n} adoptée</numerusform>
    <numerusform>{n} adoptées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/history/steps.py" />
   <source>{n} drafts</source>
   <translation>
    <numerusform>{n} projet</numerusform>
    <numerusform>{n} projets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/history/steps.py" />
   <source>{n} versions</source>
   <translation>
    <numerusform>{n} version</numerusform>
    <numerusform>{n} versions</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>{share} of the words changed since {name}</source>
   <translation>{share} des mots ont changé depuis {name}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>□ this draft</source>
   <translation>□ ce projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>◇ draft</source>
   <translation>◇ projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>● adopted</source>
   <translation>● adopté</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>&amp;Open the source</source>
   <translation>&amp;Ouvrir la source</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>&amp;Take in place</source>
   <translation>Reprendre sur &amp;place</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Compare the wording</source>
   <translation>Comparer le libellé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Copied the citation.</source>
   <translation>La référence a été copiée.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Copy c&amp;itation</source>
   <translation>Copier la ré&amp;férence</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>History of this paragraph – Drafter</source>
   <translation>Historique du paragraphe – Drafter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Line of time: versions and how much each changed</source>
   <translation>Ligne du temps : les versions et l’ampleur de leurs modifications</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>No earlier wording in the corpus</source>
   <translation>Aucun libellé antérieur dans le corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Nothing in the corpus says the like. Write a few more words, or add documents.</source>
   <translation>Rien de semblable dans le corpus. Écrivez quelques mots de plus, ou ajoutez des documents.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Take &amp;below</source>
   <translation>Reprendre en &amp;dessous</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with none</source>
   <translation>avec aucun</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with the first</source>
   <translation>avec le premier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with the newest</source>
   <translation>avec le plus récent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with the one before</source>
   <translation>avec le précédent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with this draft</source>
   <translation>avec ce projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/wording_view.py" />
   <source>The wording, with what changed in it</source>
   <translation>Le libellé, avec ce qui y a changé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/jobs.py" />
   <source>Something else is still being done.</source>
   <translation>Une autre opération est encore en cours.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/jobs.py" />
   <source>The work stopped before it was done.</source>
   <translation>L’opération s’est arrêtée avant d’être terminée.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/jobs.py" />
   <source>Wait until it is done, or cancel it.</source>
   <translation>Attendez qu’elle soit terminée, ou annulez-la.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/jobs.py" />
   <source>What was finished is kept. Try again.</source>
   <translation>Ce qui était terminé est conservé. Réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>A new paragraph of the same part and level; in an empty sub-paragraph, one level up</source>
   <translation>Un nouveau paragraphe de même nature et de même niveau ; dans un sous-paragraphe vide, un niveau plus haut</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>At the end of a paragraph, with a continuation shown in grey: all of it</source>
   <translation>À la fin d’un paragraphe, quand une suite est affichée en gris : l’accepter tout entière</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>At the start of a paragraph: deeper, shallower</source>
   <translation>Au début d’un paragraphe : abaisser, relever d’un niveau</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>At the start of a sub-paragraph: one level up</source>
   <translation>Au début d’un sous-paragraphe : un niveau plus haut</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>From the first line into the masthead, from the last into the notes</source>
   <translation>De la première ligne à l’en-tête, de la dernière aux notes</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>None of it</source>
   <translation>La refuser</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>One word of it</source>
   <translation>En accepter un mot</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>The page needs {key} for itself: {does}.</source>
   <translation>La page a besoin de {key} : {does}.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>The settings give keys to “{name}”, which is no command.</source>
   <translation>Les réglages donnent des touches à « {name} », qui n’est pas une commande.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>{key} alone is typed into the text; add Ctrl or Alt.</source>
   <translation>{key} seule s’écrit dans le texte ; ajoutez Ctrl ou Alt.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>{key} is set for both “{one}” and “{other}”; the first has it.</source>
   <translation>{key} est définie pour « {one} » et pour « {other} » ; la première la garde.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>{key} moves, selects or deletes in every text.</source>
   <translation>{key} déplace, sélectionne ou supprime dans tous les textes.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>{key} opens the menu {menu}.</source>
   <translation>{key} ouvre le menu {menu}.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>{key}, set for “{command}”, is not free.</source>
   <translation>{key}, définie pour « {command} », n’est pas libre.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/keymap.py" />
   <source>“{key}”, set for “{command}”, is no key.</source>
   <translation>« {key} », définie pour « {command} », n’est pas une touche.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/library.py" />
   <source>&amp;Stop and close</source>
   <translation>&amp;Arrêter et fermer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/library.py" />
   <source>Stop adding documents to the corpus?</source>
   <translation>Arrêter l’ajout de documents au corpus ?</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/library.py" />
   <source>What was added until now stays. Add the same files again to go on.</source>
   <translation>Ce qui a été ajouté jusqu’ici est conservé. Ajoutez de nouveau les mêmes fichiers pour continuer.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/main_window.py" />
   <source>&amp;Add them to the corpus</source>
   <translation>&amp;Les ajouter au corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/main_window.py" />
   <source>&amp;Open it</source>
   <translation>&amp;Ouvrir</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/main_window.py" />
   <source>One file at a time opens as a draft. Several can become precedents.</source>
   <translation>Un seul fichier à la fois s’ouvre comme projet. Plusieurs peuvent devenir des précédents.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/main_window.py" />
   <source>Show &amp;folder</source>
   <translation>Afficher &amp;le dossier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/main_window.py" />
   <source>{name}[*] – Drafter</source>
   <translation>{name}[*] – Drafter</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/menus.py" />
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/menus.py" />
   <source>{verb} {what}</source>
   <translation>{verb} : {what}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/notice.py" />
   <source>Close this notice</source>
   <translation>Fermer cet avis</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/outline/column.py" />
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/outline/column.py" />
   <source>Outline of the draft</source>
   <translation>Plan du projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/outline/painting.py" />
   <source>Empty</source>
   <translation>Vide</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/outline/rows.py" />
   <source>closing</source>
   <translation>formule finale</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/outline/rows.py" />
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/outline/rows.py" />
   <source>heading</source>
   <translation>intertitre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/outline/rows.py" />
   <source>opening line</source>
   <translation>ligne d’ouverture</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/outline/rows.py" />
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/patience.py" />
   <source>It repeats what is itself repeated: take one of the signs + and * away.</source>
   <translation>Il répète ce qui est lui-même répété : ôtez l’un des signes + et *.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/patience.py" />
   <source>To look for this pattern takes too long.</source>
   <translation>La recherche de ce motif prend trop de temps.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Page {number} of {count}</source>
   <translation>Page {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Previous page</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Printed page</source>
   <translation>Page imprimée</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>The printed page appears here.</source>
   <translation>La page imprimée apparaît ici.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/proofreading.py" />
   <source>No word of the draft is misspelled.</source>
   <translation>Aucun mot du projet n’est mal orthographié.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/proofreading.py" />
   <source>Pass over a word</source>
   <translation>Ignorer un mot</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/proofreading.py" />
   <source>Spelling</source>
   <translation>Orthographe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/proofreading.py" />
   <source>Spelling is not checked; the preferences can change that.</source>
   <translation>L’orthographe n’est pas vérifiée ; les préférences permettent d’en changer.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/proofreading.py" />
   <source>The spelling is still being checked.</source>
   <translation>La vérification de l’orthographe est en cours.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/proofreading.py" />
   <source>There is no dictionary for the language of this draft.</source>
   <translation>Il n’y a pas de dictionnaire pour la langue de ce projet.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>&amp;Renew</source>
   <translation>Act&amp;ualiser</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>D&amp;one</source>
   <translation>Ré&amp;glé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>Put the proposed wording there; undo takes it back</source>
   <translation>Mettre à cet endroit le libellé proposé ; l’annulation l’enlève</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>Renew</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>These words were changed already.</source>
   <translation>Ces mots ont déjà été modifiés.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>To renew: {count}</source>
   <translation>À actualiser : {count}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>What must be renewed</source>
   <translation>Ce qu’il faut actualiser</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>&amp;Open the other version</source>
   <translation>&amp;Ouvrir l’autre version</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>Save &amp;mine as…</source>
   <translation>Enregistrer la &amp;mienne sous…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>Save the draft, on another disk if this one is full.</source>
   <translation>Enregistrez le projet, sur un autre disque si celui-ci est plein.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>The draft is kept for recovery again.</source>
   <translation>Le projet est de nouveau conservé pour récupération.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>There is no draft to recover.</source>
   <translation>Il n’y a aucun projet à récupérer.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>This is the draft as it was kept. Save it to be sure.</source>
   <translation>Voici le projet tel qu’il a été conservé. Enregistrez-le pour plus de sûreté.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>{name} was changed by someone else since you opened it.</source>
   <translation>{name} a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/shape.py" />
   <source>Shape of the draft</source>
   <translation>Forme du projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/shape.py" />
   <source>not compared yet</source>
   <translation>pas encore comparé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source> words</source>
   <translation> mots</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Agreed language appears here</source>
   <translation>Le langage convenu apparaît ici</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Agreed passages</source>
   <translation>Passages convenus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>By paragraph</source>
   <translation>Par paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>By paragraph, with what was changed; or only passages</source>
   <translation>Par paragraphe, avec ce qui a changé ; ou les passages seuls</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Most telling first</source>
   <translation>Les plus parlants d’abord</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>No agreed language yet</source>
   <translation>Pas encore de langage convenu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Order of the passages</source>
   <translation>Ordre des passages</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Share of the draft that is agreed language</source>
   <translation>Part du projet en langage convenu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Words that stand in adopted texts are listed here. Take a precedent, or add adopted texts to the corpus.</source>
   <translation>Les mots qui figurent dans des textes adoptés sont énumérés ici. Reprenez un précédent, ou ajoutez des textes adoptés au corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Write, and what already stands in adopted texts is underlined and listed.</source>
   <translation>Écrivez, et ce qui figure déjà dans des textes adoptés est souligné et énuméré.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>from </source>
   <translation>dès </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>{share} agreed language</source>
   <translation>{share} de langage convenu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_list.py" />
   <source>&amp;Go to the words</source>
   <translation>&amp;Aller aux mots</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_list.py" />
   <source>&amp;Take the newer wording</source>
   <translation>Re&amp;prendre le libellé plus récent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_list.py" />
   <source>Copied: {cited}</source>
   <translation>Copié : {cited}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_painting.py" />
   <source>Take the newer wording</source>
   <translation>Reprendre le libellé plus récent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_rows.py" />
   <source>Unnumbered</source>
   <translation>Sans numéro</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/agreed_rows.py" />
   <source>and {n} more places</source>
   <translation>
    <numerusform>et {n} autre endroit</numerusform>
    <numerusform>et {n} autres endroits</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_rows.py" />
   <source>common phrase</source>
   <translation>formule courante</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/agreed_rows.py" />
   <source>in {n} places</source>
   <translation>
    <numerusform>à {n} endroit</numerusform>
    <numerusform>à {n} endroits</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card.py" />
   <source> A newer wording exists.</source>
   <translation> Il existe un libellé plus récent.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card.py" />
   <source>As in {before}</source>
   <translation>Comme dans {before}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card.py" />
   <source>Changed since {before}</source>
   <translation>Modifié depuis {before}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source> ({modifier}+{number}, or {keys} in the list)</source>
   <translation> ({modifier}+{number}, ou {keys} dans la liste)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>&amp;Copy text</source>
   <translation>&amp;Copier le texte</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>&amp;History of this paragraph</source>
   <translation>&amp;Historique du paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Open the source (Ctrl+Enter)</source>
   <translation>Ouvrir la source (Ctrl+Entrée)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Put it below the paragraph at the cursor</source>
   <translation>Le mettre en dessous du paragraphe au curseur</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Put it in place of the paragraph at the cursor</source>
   <translation>Le mettre à la place du paragraphe au curseur</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Shift+Enter</source>
   <translation>Maj+Entrée</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show all of it (Space)</source>
   <translation>Tout afficher (Espace)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show its history on a line of time (H)</source>
   <translation>Afficher son historique dans le temps (H)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show its wordings through the years (→, ←)</source>
   <translation>Afficher ses libellés au fil des ans (→, ←)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show the &amp;newest wording</source>
   <translation>Afficher le &amp;libellé le plus récent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show the other wording (N)</source>
   <translation>Afficher l’autre libellé (N)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/empty.py" />
   <source>The corpus is not available</source>
   <translation>Le corpus est indisponible</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Any language</source>
   <translation>Toute langue</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Any part</source>
   <translation>Toutes les parties</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Any session</source>
   <translation>Toutes les sessions</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Any year</source>
   <translation>Toute année</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>ECOSOC</source>
   <translation>ECOSOC</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Economic and Social Council</source>
   <translation>Conseil économique et social</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>GA</source>
   <translation>AG</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>General Assembly</source>
   <translation>Assemblée générale</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>HRC</source>
   <translation>CDH</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Human Rights Council</source>
   <translation>Conseil des droits de l’homme</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Operative paragraphs</source>
   <translation>Paragraphes du dispositif</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Part</source>
   <translation>Partie</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Preambular paragraphs</source>
   <translation>Alinéas du préambule</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>SC</source>
   <translation>CS</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Same part</source>
   <translation>Même partie</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Same part as the paragraph</source>
   <translation>Même partie que le paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Security Council</source>
   <translation>Conseil de sécurité</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Session {number}</source>
   <translation>Session {number}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Since {year}</source>
   <translation>Depuis {year}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filter_options.py" />
   <source>Years</source>
   <translation>Années</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Part of the text</source>
   <translation>Partie du texte</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Take all filters away</source>
   <translation>Retirer tous les filtres</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Best match</source>
   <translation>Meilleure correspondance</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>In bold: what both say</source>
   <translation>En gras : ce que disent les deux</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Newer wording</source>
   <translation>Libellé plus récent</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Show {n} more lines</source>
   <translation>
    <numerusform>Afficher {n} ligne de plus</numerusform>
    <numerusform>Afficher {n} lignes de plus</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Take below</source>
   <translation>Reprendre dessous</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Take in place</source>
   <translation>Reprendre ici</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/marked.py" />
   <source>goes on</source>
   <translation>continue</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/marked.py" />
   <source>in both</source>
   <translation>dans les deux</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/marked.py" />
   <source>missing</source>
   <translation>absent</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/model.py" />
   <source>Wording</source>
   <translation>Libellé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/panel.py" />
   <source>Agreed language</source>
   <comment>tab</comment>
   <translation>Convenu</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/panel.py" />
   <source>Precedents</source>
   <translation>Précédents</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/panel.py" />
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/panel.py" />
   <source>What the corpus has for the draft</source>
   <translation>Ce que le corpus offre pour le projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Add documents of the United Nations, and their paragraphs become precedents.</source>
   <translation>Ajoutez des documents de l’Organisation des Nations Unies, et leurs paragraphes deviennent des précédents.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Add documents…</source>
   <translation>Ajouter des documents…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Look in any part</source>
   <translation>Chercher dans toutes les parties</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Mark what differs from the draft, or show the plain text</source>
   <translation>Marquer ce qui diffère du projet, ou afficher le texte simple</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>No precedent for these words</source>
   <translation>Aucun précédent pour ces mots</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>No precedent in the same part of a text</source>
   <translation>Aucun précédent dans la même partie d’un texte</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>No precedent with these filters</source>
   <translation>Aucun précédent avec ces filtres</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Precedents appear here</source>
   <translation>Les précédents apparaissent ici</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Precedents for this paragraph</source>
   <translation>Précédents pour ce paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Searching…</source>
   <translation>Recherche en cours…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Show the newest adopted wording of each precedent (N for one)</source>
   <translation>Afficher le libellé adopté le plus récent de chaque précédent (N pour un seul)</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Take the filters away, or write a few more words.</source>
   <translation>Retirez les filtres, ou écrivez quelques mots de plus.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Write a few more words, or look among preambular and operative paragraphs alike.</source>
   <translation>Écrivez quelques mots de plus, ou cherchez à la fois parmi les alinéas du préambule et les paragraphes du dispositif.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Write, or place the cursor in a paragraph.</source>
   <translation>Écrivez, ou placez le curseur dans un paragraphe.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>{n} precedents</source>
   <translation>
    <numerusform>{n} précédent</numerusform>
    <numerusform>{n} précédents</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Changed from the draft:</source>
   <translation>Modifié par rapport au projet :</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Dropped</source>
   <translation>Supprimé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Nearer, but only a draft: {source}</source>
   <translation>Plus proche, mais seulement un projet : {source}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Older wording; {source} has ({when}):</source>
   <translation>Libellé ancien ; {source} porte ({when}) :</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Replaced</source>
   <translation>Remplacé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>You have changed agreed language:</source>
   <translation>Vous avez modifié du langage convenu :</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>and {n} more changes</source>
   <translation>
    <numerusform>et {n} autre modification</numerusform>
    <numerusform>et {n} autres modifications</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>{agreed} of {n} characters</source>
   <translation>
    <numerusform>{agreed} sur {n} caractère</numerusform>
    <numerusform>{agreed} sur {n} caractères</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>{agreed} of {n} words</source>
   <translation>
    <numerusform>{agreed} sur {n} mot</numerusform>
    <numerusform>{agreed} sur {n} mots</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>{said} {text}
Enter takes it in place of this paragraph</source>
   <translation>{said} {text}
Entrée le met à la place de ce paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>For any words: a phrase you remember, a subject, a programme. Type them, then press Enter.</source>
   <translation>N’importe quels mots : une formule dont vous vous souvenez, un sujet, un programme. Saisissez-les, puis appuyez sur Entrée.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>No paragraph has these words</source>
   <translation>Aucun paragraphe ne contient ces mots</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>No paragraph with these words and filters</source>
   <translation>Aucun paragraphe avec ces mots et ces filtres</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>Search the corpus</source>
   <translation>Rechercher dans le corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>Search the whole corpus</source>
   <translation>Rechercher dans tout le corpus</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>Use fewer words, or add documents.</source>
   <translation>Employez moins de mots, ou ajoutez des documents.</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>What the search found</source>
   <translation>Ce que la recherche a trouvé</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>Words in any order, then Enter</source>
   <translation>Mots dans n’importe quel ordre, puis Entrée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>{n} or more paragraphs</source>
   <translation>
    <numerusform>{n} paragraphe ou plus</numerusform>
    <numerusform>{n} paragraphes ou plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>{n} paragraphs</source>
   <translation>
    <numerusform>{n} paragraphe</numerusform>
    <numerusform>{n} paragraphes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/wording.py" />
   <source>Vote {figures}</source>
   <translation>Vote {figures}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/wording.py" />
   <source>Without a vote</source>
   <translation>Sans vote</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>; older wording, {newer} has a newer one</source>
   <translation> ; libellé ancien, {newer} en porte un plus récent</translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/signs.py" />
   <source>; {n} weaker commitments</source>
   <translation>
    <numerusform> ; {n} engagement affaibli</numerusform>
    <numerusform> ; {n} engagements affaiblis</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>Adapted</source>
   <translation>Adapté</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>Verbatim</source>
   <translation>Textuel</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>adapted</source>
   <translation>adapté</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>adapted from {source}</source>
   <translation>adapté de {source}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>only in a draft: {source}</source>
   <translation>dans un projet seulement : {source}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>verbatim from {source}</source>
   <translation>repris mot pour mot de {source}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/source_exports.py" />
   <source>Comparing the draft with the corpus first…</source>
   <translation>Comparaison du projet avec le corpus…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/spelling_entries.py" />
   <source>&amp;Add “{word}” to own words</source>
   <translation>&amp;Ajouter « {word} » aux mots personnels</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/spelling_entries.py" />
   <source>Looking for words…</source>
   <translation>Recherche de mots…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/spelling_entries.py" />
   <source>No word is near</source>
   <translation>Aucun mot n’est proche</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/spelling_entries.py" />
   <source>Pass &amp;over “{word}” in this draft</source>
   <translation>&amp;Ignorer « {word} » dans ce projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Adding documents: {share}</source>
   <translation>Ajout de documents : {share}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Agreed language {share}</source>
   <translation>Langage convenu {share}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Agreed language –</source>
   <translation>Langage convenu –</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Corpus: not available</source>
   <translation>Corpus : indisponible</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Corpus: {count}</source>
   <translation>Corpus : {count}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Length</source>
   <translation>Longueur</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>New draft</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Not saved</source>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Not saved, and not kept for recovery</source>
   <translation>Non enregistré, et non conservé pour récupération</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Not saved; kept for recovery</source>
   <translation>Non enregistré ; conservé pour récupération</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Opening the corpus…</source>
   <translation>Ouverture du corpus…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Paragraph at the cursor</source>
   <translation>Paragraphe au curseur</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Saving…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Share of agreed language; shows the passages</source>
   <translation>Part du langage convenu ; affiche les passages</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>State of the draft</source>
   <translation>État du projet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Zoom of the page; click for its own size</source>
   <translation>Zoom de la page ; un clic lui rend sa taille</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>{agreed_words} of {count} stand in adopted texts. Click for the passages</source>
   <translation>{agreed_words} sur {count} figurent dans des textes adoptés. Cliquez pour voir les passages</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>,</source>
   <comment>between thousands</comment>
   <translation> </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>1</source>
   <comment>day of the month</comment>
   <translation>1er</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>April</source>
   <translation>avril</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>August</source>
   <translation>août</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>December</source>
   <translation>décembre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>February</source>
   <translation>février</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>January</source>
   <translation>janvier</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>July</source>
   <translation>juillet</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>June</source>
   <translation>juin</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>March</source>
   <translation>mars</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>November</source>
   <translation>novembre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>October</source>
   <translation>octobre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>September</source>
   <translation>septembre</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>en</source>
   <comment>code of this language</comment>
   <translation>fr</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>{name}: {words}</source>
   <translation>{name} : {words}</translation>
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>{number}%</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/akn/reader.py" />
   <source>Drafter reads AKN4UN, the XML in which the United Nations publishes resolutions.</source>
   <translation>Drafter lit AKN4UN, le XML dans lequel l’Organisation des Nations Unies publie ses résolutions.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/akn/reader.py" />
   <source>Fetch it again from the place that publishes it.</source>
   <translation>Récupérez-le de nouveau là où il est publié.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/akn/reader.py" />
   <source>The file's elements overlap; it was read in the order of its words.</source>
   <translation>Les éléments du fichier se chevauchent ; il a été lu dans l’ordre de ses mots.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/akn/reader.py" />
   <source>This Akoma Ntoso file holds no text.</source>
   <translation>Ce fichier Akoma Ntoso ne contient aucun texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/akn/walk.py" />
   <source>Take it from the place that publishes it.</source>
   <translation>Prenez-le là où il est publié.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/akn/walk.py" />
   <source>This XML file nests its elements too deeply for a resolution.</source>
   <translation>Ce fichier XML emboîte ses éléments trop profondément pour une résolution.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Check that it is there and may be read.</source>
   <translation>Vérifiez qu’il est là et que sa lecture est permise.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Check where it comes from; unpack it yourself if sure.</source>
   <translation>Vérifiez sa provenance ; décompressez-le vous-même si vous en êtes sûr.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Fetch it again, or unpack it and add the folder.</source>
   <translation>Récupérez-le de nouveau, ou décompressez-le et ajoutez le dossier.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Give a file in it; a whole folder can be added to a corpus.</source>
   <translation>Indiquez un fichier qu’il contient ; un dossier entier peut être ajouté à un corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>No resolution is that long; check what the file is.</source>
   <translation>Aucune résolution n’est aussi longue ; vérifiez ce qu’est le fichier.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Save it without the password, then try again.</source>
   <translation>Enregistrez-le sans mot de passe, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Save what it gives in a file first.</source>
   <translation>Enregistrez d’abord son contenu dans un fichier.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} cannot be opened: {1}.</source>
   <translation>{0} ne peut pas être ouvert : {1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} is damaged or breaks off.</source>
   <translation>{0} est endommagé ou tronqué.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} is damaged: “{1}” cannot be unpacked.</source>
   <translation>{0} est endommagé : « {1} » ne peut pas être décompressé.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} is protected by a password.</source>
   <translation>{0} est protégé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} would unpack to far more than it holds.</source>
   <translation>{0} occuperait, une fois décompressé, bien plus que ce qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>“{0}” is a device or a pipe, not a file.</source>
   <translation>« {0} » est un périphérique ou un tube, pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>“{0}” is a folder, not a file.</source>
   <translation>« {0} » est un dossier, pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>“{0}” unpacks to more than {1} MB.</source>
   <translation>« {0} » dépasse {1} Mo une fois décompressé.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/bounds.py" />
   <source>Cut it into its documents, and read each by itself.</source>
   <translation>Découpez-le en documents, et lisez chacun séparément.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/bounds.py" />
   <source>This text is far longer than any resolution.</source>
   <translation>Ce texte est bien plus long que n’importe quelle résolution.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/document.py" />
   <source>Choose a file with the text of a resolution in it.</source>
   <translation>Choisissez un fichier qui contient le texte d’une résolution.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/document.py" />
   <source>Open it in Word or LibreOffice and save it.</source>
   <translation>Ouvrez-le dans Word ou LibreOffice et enregistrez-le.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/document.py" />
   <source>The file has {0} other file{1} in it, whose words were not read: open it in Word or LibreOffice, save it, and read it again.</source>
   <translation>Le fichier contient {0} autre{1} fichier{1}, dont les mots n’ont pas été lus : ouvrez-le dans Word ou LibreOffice, enregistrez-le, et lisez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/document.py" />
   <source>This Word file holds another file, which only Word can unpack.</source>
   <translation>Ce fichier Word contient un autre fichier, que seul Word peut extraire.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/document.py" />
   <source>This Word file holds no text.</source>
   <translation>Ce fichier Word ne contient aucun texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/file.py" />
   <source>Open it in Word, save it again, and try once more.</source>
   <translation>Ouvrez-le dans Word, enregistrez-le de nouveau et réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/file.py" />
   <source>This Word file has no text in it.</source>
   <translation>Il n’y a pas de texte dans ce fichier Word.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/package.py" />
   <source>A spreadsheet or presentation cannot be read; save the text as a Word file.</source>
   <translation>Un classeur ou une présentation ne peut pas être lu ; enregistrez le texte en fichier Word.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/package.py" />
   <source>Check where it comes from before you open it at all.</source>
   <translation>Vérifiez d’où vient le fichier avant de l’ouvrir où que ce soit.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/package.py" />
   <source>Open it in Word or LibreOffice and save it as .docx.</source>
   <translation>Ouvrez-le dans Word ou LibreOffice et enregistrez-le au format .docx.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/package.py" />
   <source>Open it in Word or LibreOffice, save it again as .docx, and try once more.</source>
   <translation>Ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau au format .docx et réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/package.py" />
   <source>This .docx is no Word document.</source>
   <translation>Ce fichier .docx n’est pas un document Word.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/package.py" />
   <source>This Word file is protected by a password.</source>
   <translation>Ce fichier Word est protégé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/docx/package.py" />
   <source>This is an old Word file, whatever its name says.</source>
   <translation>C’est un ancien fichier Word, quoi qu’en dise son nom.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>Note {0} has no text.</source>
   <translation>La note {0} n’a pas de texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>Nothing in the text refers to note {0}.</source>
   <translation>Rien dans le texte ne renvoie à la note {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>Paragraph {0} follows paragraph {1}: something may be missing.</source>
   <translation>Le paragraphe {0} suit le paragraphe {1} : il manque peut-être quelque chose.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>Sub-paragraph {0} follows {1}: something may be missing.</source>
   <translation>Le sous-paragraphe {0} suit {1} : il manque peut-être quelque chose.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>The text refers to a note {0}, but there is none.</source>
   <translation>Le texte renvoie à une note {0}, mais il n’y en a pas.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>Words that are struck out were left out.</source>
   <translation>Les mots barrés ont été laissés de côté.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/drafts.py" />
   <source>Open a file that Drafter saved.</source>
   <translation>Ouvrez un fichier enregistré par Drafter.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/drafts.py" />
   <source>Open an earlier copy, or the exported Word file.</source>
   <translation>Ouvrez une copie antérieure, ou le fichier Word exporté.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/drafts.py" />
   <source>This JSON is damaged or breaks off.</source>
   <translation>Ce fichier JSON est endommagé ou tronqué.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/drafts.py" />
   <source>This JSON is no draft of Drafter's.</source>
   <translation>Ce fichier JSON n’est pas un projet de Drafter.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>Drafter reads {0}.</source>
   <translation>Drafter lit {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>Export it from Pages as Word (.docx), then try again.</source>
   <translation>Exportez-le depuis Pages en Word (.docx), puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>Files ending in {0} are not read.</source>
   <translation>Les fichiers dont le nom finit par {0} ne sont pas lus.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>This is a Pages file.</source>
   <translation>C’est un fichier Pages.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>This is an archive of files.</source>
   <translation>C’est une archive de fichiers.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>Unpack it and open one of them, or add the whole archive to a corpus.</source>
   <translation>Décompressez-la et ouvrez l’un des fichiers, ou ajoutez l’archive entière à un corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/html/reader.py" />
   <source>Save it again from the browser as a complete page.</source>
   <translation>Enregistrez-la de nouveau depuis le navigateur comme page complète.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/html/reader.py" />
   <source>Save the text alone from the browser, then try again.</source>
   <translation>Enregistrez le texte seul depuis le navigateur, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/html/reader.py" />
   <source>This web page has far more parts than any resolution.</source>
   <translation>Cette page Web a bien plus d’éléments que n’importe quelle résolution.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/html/reader.py" />
   <source>This web page is larger than {0} MB.</source>
   <translation>Cette page Web dépasse {0} Mo.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/html/reader.py" />
   <source>This web page shows no text.</source>
   <translation>Cette page Web n’affiche aucun texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>LibreOffice could not be started: {0}.</source>
   <translation>LibreOffice n’a pas pu démarrer : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>LibreOffice could not read this file as {0}.</source>
   <translation>LibreOffice n’a pas pu lire ce fichier comme {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>LibreOffice took longer than {0} seconds for this file and was stopped.</source>
   <translation>LibreOffice a mis plus de {0} secondes pour ce fichier et a été arrêté.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>Open it in Word or LibreOffice and save it as .docx, then try again.</source>
   <translation>Ouvrez-le dans Word ou LibreOffice et enregistrez-le au format .docx, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>The file is empty.</source>
   <translation>Le fichier est vide.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>The file may be damaged or protected.</source>
   <translation>Le fichier est peut-être endommagé ou protégé.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>This is {0} of more than {1} MB.</source>
   <translation>C’est {0} de plus de {1} Mo.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>This is {0}; LibreOffice, which reads such files, is not installed.</source>
   <translation>C’est {0} ; LibreOffice, qui lit ces fichiers, n’est pas installé.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>a WordPerfect file</source>
   <translation>un fichier WordPerfect</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>an OpenDocument text</source>
   <translation>un texte OpenDocument</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>an RTF file</source>
   <translation>un fichier RTF</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>an old Word file</source>
   <translation>un ancien fichier Word</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>an old Word template</source>
   <translation>un ancien modèle Word</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>A page of this PDF file holds far more text than a page can.</source>
   <translation>Une page de ce fichier PDF contient bien plus de texte qu’une page ne le peut.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>Get the file once more, and try again.</source>
   <translation>Récupérez le fichier une fois encore, et réessayez.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>Print it to a new PDF file, and try that one.</source>
   <translation>Imprimez-le dans un nouveau fichier PDF, et essayez celui-ci.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>Save the pages with the resolution as a file of their own.</source>
   <translation>Enregistrez dans un fichier à part les pages qui contiennent la résolution.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>This PDF file has no pages.</source>
   <translation>Ce fichier PDF n’a aucune page.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>This PDF file has {0} pages; Drafter reads at most {1}.</source>
   <translation>Ce fichier PDF a {0} pages ; Drafter en lit au plus {1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>This PDF file is damaged or incomplete.</source>
   <translation>Ce fichier PDF est endommagé ou incomplet.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>This PDF file is damaged: a page of it cannot be opened.</source>
   <translation>Ce fichier PDF est endommagé : une de ses pages ne peut pas être ouverte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>This PDF file is protected by a password.</source>
   <translation>Ce fichier PDF est protégé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/characters.py" />
   <source>This PDF file takes too long to read; it may be damaged.</source>
   <translation>La lecture de ce fichier PDF prend trop de temps ; il est peut-être endommagé.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/guard.py" />
   <source>This PDF file would grow beyond measure when it is opened.</source>
   <translation>Ce fichier PDF grossirait démesurément à l’ouverture.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/guard.py" />
   <source>This is not a PDF file.</source>
   <translation>Ce n’est pas un fichier PDF.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/reader.py" />
   <source>Take the Word file, or a PDF with text, from documents.un.org.</source>
   <translation>Prenez le fichier Word, ou un PDF contenant du texte, sur documents.un.org.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/reader.py" />
   <source>This PDF file holds no text.</source>
   <translation>Ce fichier PDF ne contient aucun texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/pdf/reader.py" />
   <source>This PDF file holds pictures of pages, and no text that can be read.</source>
   <translation>Ce fichier PDF contient des images de pages, et aucun texte lisible.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/recognition.py" />
   <source>Drafter reads resolutions, decisions and drafts. Does the file hold the whole text?</source>
   <translation>Drafter lit des résolutions, des décisions et des projets. Le fichier contient-il le texte entier ?</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/recognition.py" />
   <source>Neither a masthead nor a paragraph of a resolution was found in this text.</source>
   <translation>Ni en-tête ni paragraphe de résolution n’ont été trouvés dans ce texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/several.py" />
   <source>Another text begins here{0}: cut the file, and read each text by itself.</source>
   <translation>Un autre texte commence ici{0} : coupez le fichier, et lisez chaque texte séparément.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/several.py" />
   <source>The file holds other documents as well ({0}): cut it, and read each by itself.</source>
   <translation>Le fichier contient aussi d’autres documents ({0}) : découpez-le, et lisez chacun séparément.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>An archive inside an archive is not opened.</source>
   <translation>Une archive dans une archive n’est pas ouverte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>Check that you may open it.</source>
   <translation>Vérifiez que vous avez le droit de l’ouvrir.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>Check that you may open the folders above it.</source>
   <translation>Vérifiez que vous pouvez ouvrir les dossiers qui le contiennent.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>Check the name, and whether the drive is there.</source>
   <translation>Vérifiez le nom, et si le lecteur est là.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>There is no file or folder “{0}”.</source>
   <translation>Il n’y a ni fichier ni dossier « {0} ».</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>This folder cannot be read: {0}.</source>
   <translation>Ce dossier ne peut pas être lu : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>Unpack the outer one and add the folder.</source>
   <translation>Décompressez l’archive extérieure et ajoutez le dossier.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>“{0}” cannot be reached: {1}.</source>
   <translation>« {0} » ne peut pas être atteint : {1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>“{0}” cannot be read: {1}.</source>
   <translation>« {0} » ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>“{0}” is larger than {1} MB.</source>
   <translation>« {0} » dépasse {1} Mo.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/text/encoding.py" />
   <source>Open it in the program that wrote it and save it as plain text (UTF-8) or .docx.</source>
   <translation>Ouvrez-le dans le programme qui l’a écrit et enregistrez-le en texte simple (UTF-8) ou en .docx.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/text/encoding.py" />
   <source>The bytes of this file are no text.</source>
   <translation>Les octets de ce fichier ne forment pas un texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/text/encoding.py" />
   <source>This is {0}, not a text file.</source>
   <translation>C’est {0}, pas un fichier texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/text/encoding.py" />
   <source>a PDF file</source>
   <translation>un fichier PDF</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/text/encoding.py" />
   <source>a picture</source>
   <translation>une image</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/text/mail.py" />
   <source>Save what is attached to it, and open that.</source>
   <translation>Enregistrez la pièce jointe, et ouvrez-la.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/text/mail.py" />
   <source>This message has no text of its own.</source>
   <translation>Ce message n’a pas de texte propre.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/text/tables.py" />
   <source>The text stands in a table of several columns, of which only {0} was read.</source>
   <translation>Le texte se trouve dans un tableau à plusieurs colonnes, dont seule {0} a été lue.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/text/tables.py" />
   <source>the first</source>
   <translation>la première</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>Fetch or export it again.</source>
   <translation>Récupérez-le ou exportez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>Take the file from the place that publishes it.</source>
   <translation>Prenez le fichier là où il est publié.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} declares entities of its own, which Drafter does not follow.</source>
   <translation>{0} déclare ses propres entités, que Drafter ne suit pas.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} has far more parts than any resolution.</source>
   <translation>{0} a bien plus d’éléments que n’importe quelle résolution.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} is empty.</source>
   <translation>{0} est vide.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} is larger than {1} MB.</source>
   <translation>{0} dépasse {1} Mo.</translation>
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} is no well-formed XML: it is damaged or breaks off{1}.</source>
   <translation>{0} n’est pas du XML bien formé : il est endommagé ou tronqué{1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/rules/commitments.py" />
   <source>“{0}” became “{1}”, which commits to less.</source>
   <translation>« {0} » est devenu « {1} », qui engage moins.</translation>
  </message>
  <message>
   <location filename="../../drafter/rules/commitments.py" />
   <source>“{0}” became “{1}”.</source>
   <translation>« {0} » est devenu « {1} ».</translation>
  </message>
  <message>
   <location filename="../../drafter/rules/commitments.py" />
   <source>“{0}” was added.</source>
   <translation>« {0} » a été ajouté.</translation>
  </message>
  <message>
   <location filename="../../drafter/rules/commitments.py" />
   <source>“{0}” was dropped.</source>
   <translation>« {0} » a été supprimé.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/comparing.py" />
   <source>There is no file “{0}”, and no document of that name in the corpus.</source>
   <translation>Il n’y a ni fichier « {0} », ni document de ce nom dans le corpus.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/comparing.py" />
   <source>“drafter corpus list” prints the names.</source>
   <translation>« drafter corpus list » affiche les noms.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/concording.py" />
   <source>{0} place{1} in the corpus, by paragraph, newest first.</source>
   <translation>{0} endroit{1} dans le corpus, par paragraphe, les plus récents d’abord.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/exporting.py" />
   <source>Choose another in the preferences, or none.</source>
   <translation>Choisissez-en une autre dans les préférences, ou aucune.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/exporting.py" />
   <source>Give the file a name that ends in .docx.</source>
   <translation>Donnez au fichier un nom qui finit par .docx.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/exporting.py" />
   <source>Only Word files can have comments.</source>
   <translation>Seuls les fichiers Word peuvent avoir des commentaires.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/exporting.py" />
   <source>The picture for the emblem, {0}, cannot be read.</source>
   <translation>L’image de l’emblème, {0}, ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>Choose a folder of your own on a disk with room.</source>
   <translation>Choisissez un dossier à vous, sur un disque qui a de la place.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>Nothing can be kept in {0}: {1}.</source>
   <translation>Rien ne peut être conservé dans {0} : {1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>a part of its name is a file</source>
   <translation>une partie de son nom est un fichier</translation>
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>the disk may only be read</source>
   <translation>le disque est en lecture seule</translation>
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>the system refused</source>
   <translation>le système a refusé</translation>
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>{0} is a file, not a folder.</source>
   <translation>{0} est un fichier, pas un dossier.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>Adding the same again adds the rest.</source>
   <translation>Ajoutez la même chose une nouvelle fois pour ajouter le reste.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>Choose a folder or archive of XML, Word or text files.</source>
   <translation>Choisissez un dossier ou une archive de fichiers XML, Word ou texte.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>Drafter cannot make sense of this file ({0}).</source>
   <translation>Drafter ne comprend pas ce fichier ({0}).</translation>
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>Files that are in: {0} of {1}.</source>
   <translation>Fichiers déjà ajoutés : {0} sur {1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>No file in it can be read.</source>
   <translation>Aucun fichier lisible ne s’y trouve.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>Please report it to the makers of Drafter, with the file.</source>
   <translation>Veuillez le signaler aux auteurs de Drafter, avec le fichier.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/journal.py" />
   <source>Keep the recovery files on a disk of this machine.</source>
   <translation>Gardez les fichiers de récupération sur un disque de cette machine.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/journal.py" />
   <source>{0} lies where files cannot be locked.</source>
   <translation>{0} se trouve là où les fichiers ne peuvent pas être verrouillés.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/journal_lines.py" />
   <source>This journal is damaged.</source>
   <translation>Ce journal est endommagé.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/journal_lines.py" />
   <source>This journal was written by a newer Drafter.</source>
   <translation>Ce journal a été écrit par une version plus récente de Drafter.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/own_words.py" />
   <source>See that it is a plain text file in UTF-8.</source>
   <translation>Vérifiez que c’est un fichier de texte simple en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/own_words.py" />
   <source>Your own words cannot be read: {0}.</source>
   <translation>Vos propres mots ne peuvent pas être lus : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/places.py" />
   <source>Give the folder’s whole path.</source>
   <translation>Donnez le chemin complet du dossier.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/places.py" />
   <source>Set HOME to the whole path of a folder of your own, then start Drafter again.</source>
   <translation>Donnez à HOME le chemin complet d’un dossier à vous, puis relancez Drafter.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/places.py" />
   <source>The system does not say where your home folder is.</source>
   <translation>Le système ne dit pas où se trouve votre dossier personnel.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/places.py" />
   <source>“{0}” in {1} begins with a home folder that is not there.</source>
   <translation>« {0} » dans {1} commence par un dossier personnel qui n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/readers.py" />
   <source>Close other programs and try again, or add at most {0} files at a time.</source>
   <translation>Fermez d’autres programmes et réessayez, ou ajoutez au plus {0} fichiers à la fois.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/readers.py" />
   <source>The file may be damaged; fetch it again.</source>
   <translation>Le fichier est peut-être endommagé ; récupérez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/readers.py" />
   <source>The files cannot be read: the processes that read them do not start.</source>
   <translation>Les fichiers ne peuvent pas être lus : les processus qui les lisent ne démarrent pas.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/readers.py" />
   <source>“{0}” cannot be read: reading it ended the process that did.</source>
   <translation>« {0} » ne peut pas être lu : sa lecture a mis fin au processus qui s’en chargeait.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the draft does not recall the resolution it is based on</source>
   <translation>le projet ne rappelle pas la résolution sur laquelle il est fondé</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the items of the agenda are numbered anew each session</source>
   <translation>les points de l’ordre du jour sont renumérotés à chaque session</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the place and days of the session</source>
   <translation>le lieu et les dates de la session</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the report asked for here may be out: take note of it, and ask for the next one</source>
   <translation>le rapport demandé ici est peut-être paru : prenez-en note, et demandez le suivant</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the resolutions recalled here lack {0}</source>
   <translation>il manque {0} aux résolutions rappelées ici</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the session is still that of the base</source>
   <translation>la session est encore celle du texte de départ</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the session was taken on from the {0}</source>
   <translation>la session a été reprise de {0}</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the {0} session counts from the base</source>
   <translation>la session {0} compte à partir du texte de départ</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>{0} is to be taken up again at the {1}</source>
   <translation>{0} doit être examiné de nouveau à {1}</translation>
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>{0} may be past</source>
   <translation>{0} est peut-être passé</translation>
  </message>
  <message>
   <location filename="../../drafter/services/rescuing.py" />
   <source>Make room for as much again in {0}, where you must be allowed to write.</source>
   <translation>Libérez une fois autant d’espace dans {0}, où vous devez avoir le droit d’écrire.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/rescuing.py" />
   <source>The corpus could not be rescued: {0}.</source>
   <translation>Le corpus n’a pas pu être sauvé : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/rescuing.py" />
   <source>There is no corpus in {0}.</source>
   <translation>Il n’y a pas de corpus dans {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/saving.py" />
   <source>A draft is saved as .docx or .json, not as {0}.</source>
   <translation>Un projet s’enregistre en .docx ou en .json, pas en {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/saving.py" />
   <source>Save under another name, or replace the other version.</source>
   <translation>Enregistrez sous un autre nom, ou remplacez l’autre version.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/saving.py" />
   <source>Use Export for other kinds of files.</source>
   <translation>Utilisez Exporter pour les autres formats.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/saving.py" />
   <source>{0} was changed by someone else since you opened it.</source>
   <translation>{0} a été modifié par quelqu’un d’autre depuis que vous l’avez ouvert.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>%</source>
   <translation> %</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>A PNG or JPEG for the masthead of exported files; empty: its place is left free. The emblem of the United Nations may only be used with its permission.</source>
   <translation>Un PNG ou un JPEG pour l’en-tête des fichiers exportés ; vide : sa place est laissée libre. L’emblème de l’Organisation des Nations Unies ne peut être utilisé qu’avec son autorisation.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>A note of a precedent whose words the draft has already keeps that number; otherwise it becomes a new note with the same words, as the United Nations prints it.</source>
   <translation>Une note d’un précédent dont le projet porte déjà les mots garde ce numéro ; sinon elle devient une nouvelle note avec les mêmes mots, comme l’Organisation des Nations Unies l’imprime.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Add a list of the documents from which paragraphs were taken.</source>
   <translation>Ajouter la liste des documents dont des paragraphes ont été repris.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>An empty draft begins in it; the language of any draft is set under Edit.</source>
   <translation>Un projet vide commence dans cette langue ; celle d’un projet se choisit dans le menu Édition.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>As the organ's documents</source>
   <translation>Comme les documents de l’organe</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Beside a preambular paragraph show preambular precedents, beside an operative one operative ones.</source>
   <translation>À côté d’un alinéa du préambule, montrer des précédents de préambule ; à côté d’un paragraphe du dispositif, des précédents de dispositif.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Cite a note again under its number</source>
   <translation>Citer de nouveau une note sous son numéro</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Comma, semicolon, colon and full stop at the end of paragraphs follow their place when paragraphs are made, moved or changed; each time one step of undo.</source>
   <translation>Virgule, point-virgule, deux-points et point en fin de paragraphe suivent leur place quand des paragraphes sont créés, déplacés ou modifiés ; chaque fois en une seule étape d’annulation.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Draw a wavy line under words that neither the dictionary nor adopted texts have, and under those that the United Nations writes otherwise.</source>
   <translation>Souligner d’un trait ondulé les mots qui ne sont ni dans le dictionnaire ni dans des textes adoptés, et ceux que l’Organisation des Nations Unies écrit autrement.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Folder for exported files</source>
   <translation>Dossier des fichiers exportés</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>From the next start; drafts and exported files keep their own language.</source>
   <translation>Au prochain démarrage ; les projets et les fichiers exportés gardent leur propre langue.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Geneva (A4)</source>
   <translation>Genève (A4)</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>How long a change may wait until it is kept for recovery after a crash.</source>
   <translation>Combien de temps une modification peut attendre d’être conservée pour récupération après une panne.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>How many words in a row must stand in an adopted text to be marked as agreed language.</source>
   <translation>Combien de mots de suite doivent figurer dans un texte adopté pour être marqués comme langage convenu.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>How much larger or smaller page and sidebar are shown than the words around them.</source>
   <translation>De combien la page et le volet latéral sont montrés plus grands ou plus petits que les mots qui les entourent.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Keep for recovery every</source>
   <translation>Conserver pour récupération toutes les</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Language of new drafts</source>
   <translation>Langue des nouveaux projets</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Language of the interface</source>
   <translation>Langue de l’interface</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Let end punctuation follow</source>
   <translation>Faire suivre la ponctuation finale</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Light or dark; “as the system” follows what the system is set to.</source>
   <translation>Clair ou sombre ; « comme le système » suit le réglage du système.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>List opening phrases</source>
   <translation>Énumérer les formules introductives</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>List the usual opening phrases while one types at the start of a paragraph.</source>
   <translation>Énumérer les formules introductives usuelles pendant la frappe au début d’un paragraphe.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Mark misspelled words</source>
   <translation>Signaler les mots mal orthographiés</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Name the sources when exporting</source>
   <translation>Nommer les sources à l’exportation</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>New York (Letter)</source>
   <translation>New York (Letter)</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Offer how a paragraph goes on</source>
   <translation>Proposer la suite d’un paragraphe</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Paper of exported files</source>
   <translation>Papier des fichiers exportés</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Picture of the emblem</source>
   <translation>Image de l’emblème</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Point out weaker commitments</source>
   <translation>Signaler les engagements affaiblis</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Precedents of the same part only</source>
   <translation>Seulement les précédents de la même partie</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Remove it, then set your preferences again.</source>
   <translation>Retirez-le, puis réglez de nouveau vos préférences.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Say where a change of agreed language commits to less: a weaker verb, “should” for “shall”, a qualifier that went.</source>
   <translation>Dire où une modification du langage convenu engage moins : un verbe plus faible, « should » pour « shall », un qualificatif disparu.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Shortest agreed passage</source>
   <translation>Plus court passage convenu</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Show beside the draft the page that will be handed in; it follows the cursor.</source>
   <translation>Afficher à côté du projet la page qui sera déposée ; elle suit le curseur.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Show in grey after the cursor how adopted texts go on: Tab takes it, Ctrl+Right one word.</source>
   <translation>Afficher en gris après le curseur la suite que donnent des textes adoptés : Tab l’accepte, Ctrl+Droite un mot.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Show the printed page</source>
   <translation>Afficher la page imprimée</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Size of all words in the window: menus, lists, dialogs, sidebar and page.</source>
   <translation>Taille de tous les mots de la fenêtre : menus, listes, dialogues, volet latéral et page.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Stands at your changes and comments in Word; empty: “Drafter”.</source>
   <translation>Figure sur vos modifications et commentaires dans Word ; vide : « Drafter ».</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>The Human Rights Council prints on Geneva's A4, the commissions in Vienna on Vienna's, all others on New York's Letter.</source>
   <translation>Le Conseil des droits de l’homme imprime au format A4 de Genève, les commissions de Vienne à celui de Vienne, tous les autres au format Letter de New York.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>The key of “{0}” in the settings must be a text such as Ctrl+E.</source>
   <translation>La touche de « {0} » dans les réglages doit être un texte tel que Ctrl+E.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>The keys under [shortcuts] in the settings cannot be read; using our own.</source>
   <translation>Les touches sous [shortcuts] dans les réglages sont illisibles ; celles d’origine sont utilisées.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Underline agreed language</source>
   <translation>Souligner le langage convenu</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Underline in the page what stands in adopted texts.</source>
   <translation>Souligner dans la page ce qui figure dans des textes adoptés.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Vienna (A4)</source>
   <translation>Vienne (A4)</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Where exported files are offered to be put; empty: beside the draft.</source>
   <translation>Où les fichiers exportés sont proposés ; vide : à côté du projet.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Zoom of the page</source>
   <translation>Zoom de la page</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>a text</source>
   <translation>un texte</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>must be one of {0}</source>
   <translation>doit être l’un de : {0}</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>must be {0}</source>
   <translation>doit être {0}</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>must lie between {0} and {1}</source>
   <translation>doit être compris entre {0} et {1}</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>words</source>
   <translation>mots</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>{0} can be neither read nor replaced.</source>
   <translation>{0} ne peut être ni lu ni remplacé.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>{0} cannot be read ({1}); using the defaults.</source>
   <translation>{0} ne peut pas être lu ({1}) ; les réglages par défaut sont utilisés.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>{0} in {1} {2}; using {3}.</source>
   <translation>{0} dans {1} {2} ; {3} est utilisé.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Give the file a name that ends in .docx, or use brackets.</source>
   <translation>Donnez au fichier un nom qui finit par .docx, ou utilisez des crochets.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Nearer, but only a draft.</source>
   <translation>Plus proche, mais seulement un projet.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Newer wording of the first precedent.</source>
   <translation>Libellé plus récent du premier précédent.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Older wording.</source>
   <translation>Libellé ancien.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Only a draft.</source>
   <translation>Seulement un projet.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/suggesting.py" />
   <source>Wait for the suggestions to come anew, then take it.</source>
   <translation>Attendez que les propositions reviennent, puis reprenez-le.</translation>
  </message>
  <message>
   <location filename="../../drafter/services/suggesting.py" />
   <source>{0} was changed in the corpus since this precedent was found.</source>
   <translation>{0} a changé dans le corpus depuis que ce précédent a été trouvé.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/__init__.py" />
   <source>A document cannot be written as a file {0}.</source>
   <translation>Un document ne peut pas être écrit dans un fichier {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/__init__.py" />
   <source>Give the file a name that ends in {0} or {1}.</source>
   <translation>Donnez au fichier un nom qui finit par {0} ou {1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/__init__.py" />
   <source>Tracked changes can only be written to a Word file.</source>
   <translation>Les modifications suivies ne peuvent être écrites que dans un fichier Word.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Allow changes to it, or choose another name.</source>
   <translation>Autorisez-en la modification, ou choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Choose a folder on another disk.</source>
   <translation>Choisissez un dossier sur un autre disque.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Choose a shorter one.</source>
   <translation>Choisissez-en un plus court.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Close it there and try again, or choose another name.</source>
   <translation>Fermez-le là et réessayez, ou choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Free some space, or choose another folder.</source>
   <translation>Libérez de la place, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Give the name of a file in it.</source>
   <translation>Indiquez le nom d’un fichier qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Give the name of a file.</source>
   <translation>Donnez le nom d’un fichier.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Make it first, or choose another one.</source>
   <translation>Créez-le d’abord, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>The disk is read-only.</source>
   <translation>Le disque est en lecture seule.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>The file's name is too long.</source>
   <translation>Le nom du fichier est trop long.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>The folder {0} does not exist.</source>
   <translation>Le dossier {0} n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Try another folder.</source>
   <translation>Essayez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>You may not write in the folder {0}.</source>
   <translation>Vous n’avez pas le droit d’écrire dans le dossier {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Your share of the disk is full.</source>
   <translation>Votre part du disque est pleine.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>the system gave no reason</source>
   <translation>le système n’a pas donné de raison</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} If it is closed, remove {1}.</source>
   <translation>{0} S’il est fermé, supprimez {1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} cannot be written: {1}.</source>
   <translation>{0} ne peut pas être écrit : {1}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} is a device or a pipe, not a file.</source>
   <translation>{0} est un périphérique ou un tube, pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} is a folder.</source>
   <translation>{0} est un dossier.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} is open in {1}{2}.</source>
   <translation>{0} est ouvert dans {1}{2}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} is write-protected.</source>
   <translation>{0} est protégé en écriture.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} may not be changed; it may be open in another program.</source>
   <translation>{0} ne peut pas être modifié ; il est peut-être ouvert dans un autre programme.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/lists/listing.py" />
   <source>A list cannot be written as a file "{0}".</source>
   <translation>Une liste ne peut pas être écrite dans un fichier "{0}".</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/lists/listing.py" />
   <source>Give it a name that ends in {0}.</source>
   <translation>Donnez-lui un nom qui finit par {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/lists/memo.py" />
   <source>A source memo cannot be written as a file {0}.</source>
   <translation>Un mémo des sources ne peut pas être écrit dans un fichier {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/lists/memo.py" />
   <source>Give the file a name that ends in {0}.</source>
   <translation>Donnez au fichier un nom qui finit par {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/lists/memo.py" />
   <source>{0} of {1} words ({2}) are agreed language in passages of {3} words or more, common phrases aside. Paragraphs: {4}.</source>
   <translation>{0} mots sur {1} ({2}) relèvent du langage convenu dans des passages de {3} mots ou plus, hors formules courantes. Paragraphes : {4}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/pdf/writer.py" />
   <source>Export to Word, and make the PDF there.</source>
   <translation>Exportez vers Word, et faites-y le PDF.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/pdf/writer.py" />
   <source>Install a font that has them, or export to Word.</source>
   <translation>Installez une police qui les contient, ou exportez vers Word.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/pdf/writer.py" />
   <source>No font on this computer has the letters of this text, such as {0}.</source>
   <translation>Aucune police de cet ordinateur ne contient les lettres de ce texte, comme {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/pdf/writer.py" />
   <source>The PDF cannot be set: {0}.</source>
   <translation>Le PDF ne peut pas être composé : {0}.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/pictures.py" />
   <source>Choose another picture in the preferences, or none.</source>
   <translation>Choisissez une autre image dans les préférences, ou aucune.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/pictures.py" />
   <source>The picture for the emblem is no PNG or JPEG picture, or is damaged.</source>
   <translation>L’image destinée à l’emblème n’est pas une image PNG ou JPEG, ou elle est endommagée.</translation>
  </message>
  <message>
   <location filename="../../drafter/writing/pictures.py" />
   <source>The picture for the emblem is too large.</source>
   <translation>L’image destinée à l’emblème est trop grande.</translation>
  </message>
 </context>
</TS>
