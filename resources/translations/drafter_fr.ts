<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Drafter</name>
  <message>
   <location filename="../../drafter/core/codec.py" />
   <source>Install the newest version, then open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/core/codec.py" />
   <source>Open the Word file it was saved as instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/core/codec.py" />
   <source>This draft was written by a newer Drafter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/core/codec.py" />
   <source>This is no draft of Drafter's: its parts are missing or mixed up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/core/finding.py" />
   <source>Correct it, or look for the words as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/core/finding.py" />
   <source>The pattern cannot be understood: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/core/ordinals.py" />
   <source>No session is numbered {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/core/replacing.py" />
   <source>What is to be put there cannot be understood: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/core/symbols.py" />
   <source>A symbol looks like A/RES/72/195 or S/RES/1325 (2000).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/core/symbols.py" />
   <source>“{0}” is not a document symbol.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/connecting.py" />
   <source>Choose another folder for the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/connecting.py" />
   <source>Install the newest version, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/connecting.py" />
   <source>Move the folder {0} away and add the documents again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/connecting.py" />
   <source>The corpus is damaged: its database is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/connecting.py" />
   <source>The database in this folder is not a corpus of Drafter's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/connecting.py" />
   <source>This corpus was written by a newer Drafter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/contents.py" />
   <source>Look in the list of documents, or add its file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/contents.py" />
   <source>Texts that the search index has not seen yet: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/contents.py" />
   <source>The database is damaged: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/contents.py" />
   <source>{0} is not in the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/corpus.py" />
   <source>Delete the folders inside {0}, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/corpus.py" />
   <source>The indexes of the corpus are damaged and cannot be made again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>Another window is changing the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>Free some space on the disk, then try again. Nothing that was in the corpus is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>Move the folder {folder} away and add the documents again; a new corpus is made when Drafter starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>No folder can be made at {folder}; choose another one for the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>Nothing that was in the corpus is lost; try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>The corpus cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>The corpus cannot be written or read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>The corpus could not be written: the disk is full or fails.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>The corpus is damaged ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>The corpus may only be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/faults.py" />
   <source>Wait until the other window has finished, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/histories.py" />
   <source>Search again, then look at its history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/histories.py" />
   <source>{0} was changed in the corpus since it was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/passage_index.py" />
   <source>The passage index's file {0} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/printing.py" />
   <source>A document in the corpus is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/printing.py" />
   <source>Remove it from the corpus, then add it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/search_index.py" />
   <source>The search index is damaged ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/segments.py" />
   <source>This is no file of the passage index, or one of another form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/corpus/store.py" />
   <source>Ask for the right to write in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Actual size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;All commands…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Clear recent files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Compare…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Concordance of the selected words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Deeper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Documents…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Export to Word…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Find…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;First steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Go to paragraph…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Insert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Italic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Join with the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;New paragraph below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Operative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Preambular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Remove note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Search the corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Shallower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Sidebar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;User guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>A&amp;bout Drafter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add &amp;files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add a f&amp;older…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add a footnote at the cursor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add an annex; annexes number themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add every resolution in a folder and its folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Add resolutions from files or .zip archives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Anne&amp;x</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>As the s&amp;ystem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Begin a paragraph of the same part below this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Begin a section above with a heading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Bring it one level up; Shift+Tab at its start does the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Clear f&amp;ormatting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Close Drafter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Copy the selection to the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Cu&amp;t</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Dark type on light ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>De&amp;lete paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Edit the &amp;masthead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Edit the &amp;notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Edit the bo&amp;dy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Every command with its keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Ex&amp;port as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Export for su&amp;bmission…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Export with so&amp;urces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find &amp;next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find any command or corpus document by typing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find pre&amp;vious</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find words and put others there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Find words in the draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Follow the system’s light or dark scheme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Forget which files were open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go back to the pane before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go on to outline, page or sidebar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go to a paragraph by its label, such as OP12 or PP3 (a).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go to the next place found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Go to the place found before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Have work back that was never saved, or that you discarded lately.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Histor&amp;y of this paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>How to do what.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Insert what the clipboard holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Join the paragraph with the one below; Enter splits it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Light type on dark ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>List every place in the corpus where the selected words stand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>List, read, add and remove the documents of the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it a heading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it a numbered operative paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it a preambular paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it a sub-paragraph; Tab at its start does the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make it plain text, as in annexes and declarations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Make the change again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move do&amp;wn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move the paragraph before the one above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move the paragraph behind the one below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Move the selection to the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Ne&amp;wer wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Ne&amp;xt pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>New &amp;from a corpus document…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open &amp;recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open a draft, or any text that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open a short draft to try things on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open the sa&amp;mple draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Open the sou&amp;rce of these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Plain &amp;text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Pre&amp;vious pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Precedent &amp;9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Preference&amp;s…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Put the cursor into the body.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Put the cursor into the masthead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Put the cursor into the notes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>R&amp;eplace…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Reco&amp;ver a draft…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Save &amp;as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Save the draft under another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Save the draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Search the corpus for words in any order, such as the selected ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>See what differs between two texts, side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Select the whole body.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Set the selection in italics, or back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Set the selection in plain type; opening phrases stay italic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show its earlier wordings on a line of time, and what changed in each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show or hide the outline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show or hide the printed page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show or hide the sidebar with the precedents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the hints for the first draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the newest text that has the agreed words at the cursor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the page at its own size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the page larger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Show the page smaller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Smalle&amp;r</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Source &amp;memo…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Sources as Word &amp;comments…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Sources in &amp;brackets…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Start an empty draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Start from an earlier text, such as last session’s resolution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Ta&amp;ke what is offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take out the note that is written in, or whose mark is at the cursor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent &amp;below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 1 of the sidebar as a new paragraph below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 1 of the sidebar in place of this paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 2 of the sidebar as a new paragraph below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 2 of the sidebar in place of this paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 3 of the sidebar as a new paragraph below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 3 of the sidebar in place of this paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 4 of the sidebar as a new paragraph below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 4 of the sidebar in place of this paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 5 of the sidebar as a new paragraph below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 5 of the sidebar in place of this paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 6 of the sidebar as a new paragraph below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 6 of the sidebar in place of this paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 7 of the sidebar as a new paragraph below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 7 of the sidebar in place of this paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 8 of the sidebar as a new paragraph below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 8 of the sidebar in place of this paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 9 of the sidebar as a new paragraph below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent 9 of the sidebar in place of this paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take precedent in p&amp;lace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take the last change back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take the newer adopted wording of this paragraph, where there is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take the offer at the cursor: also or further, a note and link for a citation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Take the whole paragraph out; undo brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>The strongest contrast of type and ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Theme, text size, agreed language, autosave.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Use the whole screen, or the window again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Version, sources and licences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write a PDF, a web page, plain text or data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write a table of all paragraphs with their nearest precedents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the Word file that is handed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the Word file with every change from an earlier text tracked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft with the source of each paragraph in a comment on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/actions.py" />
   <source>Write the draft with the source of each paragraph in brackets after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/commands.py" />
   <source>Move paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>&amp;Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>A symbol of the corpus, or a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>All that can be read ({patterns})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>Choose a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/field.py" />
   <source>{label}: choose a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/strip.py" />
   <source>Where the changes are</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/comparison/strip.py" />
   <source>{n} changes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>&amp;Date the changes today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>&amp;Earlier text:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>&amp;Name on the changes:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>E&amp;xport…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>Earlier text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>Export for submission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>Name on the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/submission.py" />
   <source>The General Assembly asks that a text based on an earlier resolution shows every change from the official text. The Word file has each as a tracked change: accepting all gives your draft, rejecting all the earlier text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>&amp;Export as tracked changes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>&amp;Newer text:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>&amp;Older text:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>&amp;Previous change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Both texts say the same throughout.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Both texts, side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Change {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Choose two texts to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Name a document of the corpus by its symbol, a file, or “This draft”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Ne&amp;xt change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Newer text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>No differences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Older text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/comparison/window.py" />
   <source>Only what &amp;changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/model.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/painting.py" />
   <source>{date} · {n} times</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/rows.py" />
   <source>{n} different paragraphs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/rows.py" />
   <source>{n} places</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/rows.py" />
   <source>{said} in {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/rows.py" />
   <source>{said}; the newest {listed} are listed, an exported list has all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/use_list.py" />
   <source>Copied the text with its source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/use_list.py" />
   <source>Places where the words stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source> of {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>&amp;Export the list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted and drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted texts and drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted texts only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Adopted texts or drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Concordance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Concordance – Drafter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Drafts only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Look among adopted texts and drafts, or use fewer words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>No place with this filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Places by year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>The list is in {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>These words stand nowhere together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Type some words, or select them in your draft and press Ctrl+Shift+F.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Use fewer words, or search for them in any order in the sidebar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Where do these words stand?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Words as they stand together, then Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Words to look up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>Write every place to a table or a Word file (Ctrl+E)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/window.py" />
   <source>▮ adopted   ▨ drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>Undated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>n.d.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>{n} places in adopted texts</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/concordance/years.py" />
   <source>{n} places in drafts</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Organ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Symbol or name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/columns.py" />
   <source>To check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Adopted by consensus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Adopted by mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Adopted by recorded vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Adopted without a vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Draft, not adopted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>Sponsors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_html.py" />
   <source>{yes} in favour, {no} against, {abstaining} abstaining</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/document_view.py" />
   <source>The document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>&amp;Check them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Copy the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Documents added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Files that could not be added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Looking for documents…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/import_bar.py" />
   <source>Stopping after the document at hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Adopted texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>All documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Any organ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Documents of the corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Documents to check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Filter by symbol, title, organ, session, date …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>Filter the documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>To check: the reader was unsure</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>{n} documents</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/list_pane.py" />
   <source>{shown} of {total} shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Decisions of the General Assembly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Drafter itself never goes to the network. It also reads resolutions as Word files and as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>On such a page choose &lt;b&gt;Code&amp;nbsp;› Download&amp;nbsp;ZIP&lt;/b&gt;, then add the .zip file here: drop it on this window, or use &lt;b&gt;Add files&lt;/b&gt;. It need not be unpacked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Resolutions of the Economic and Social Council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Resolutions of the General Assembly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Resolutions of the Human Rights Council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Resolutions of the Security Council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Source of the texts: United Nations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>The United Nations publishes its resolutions as data (Akoma Ntoso XML) on GitHub:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/sources.py" />
   <source>Where to find documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>No documents there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>Stopped; what was finished is in the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>These could not be read:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{count} to check in {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{done} in {duration}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{done} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{duration} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{minutes} min {rest} s</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} added</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} failed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} files</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} unchanged</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{n} updated</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{rate} a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus/telling.py" />
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>&amp;Looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Add a folder to the corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Add files to the corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Add files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Add folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Check &amp;again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Choose a document in the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Corpus – Drafter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Documents and archives ({patterns})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Drop files, folders or .zip archives here, or add them by button. “Where to find documents” says where the United Nations publishes its resolutions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Drop to add to the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Its paragraphs are offered no more, and no longer make language agreed. Drafts keep what they took from it, and the file it was read from stays where it is: add it again to have it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>New draft from this document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Nothing to read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Remove {what} from the corpus?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>Take the document off the list of those to check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>The corpus is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/corpus_window.py" />
   <source>{count} removed from the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>&amp;Copy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Drafter made a mistake that is not yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Something went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>The report names places in the program, not what you wrote. Send it to whoever looks after Drafter for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Your draft could not be kept for recovery. Save it under a new name now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/crash.py" />
   <source>Your draft is kept: it will be offered to you at the next start even if Drafter closes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/desk.py" />
   <source>Search again, then take it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/desk.py" />
   <source>{name} was changed in the corpus since it was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>About Drafter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>Licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>The texts in the corpus are documents of the United Nations, which is named as their source wherever they are quoted. The United Nations has no part in Drafter and does not vouch for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>Version {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/about.py" />
   <source>Write a United Nations draft resolution with its precedents beside it. Drafter works without a network: nothing that you write leaves this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>All commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>Go to paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>New draft from a corpus document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>No command and no document fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>No document fits. Add resolutions to the corpus under Corpus › Add files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>No paragraph fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>Type a command, or the symbol or title of a document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>Type a label, such as OP12 or PP3 (a), or words of the paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/choices.py" />
   <source>Type a symbol or words of a title, such as 72/195 or trafficking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/chooser.py" />
   <source>{shown} of {count} shown; type on to narrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/chooser.py" />
   <source>{title}: what fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Data (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Drafts (*.docx *.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Export the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Export to Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>PDF (*.pdf)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Plain text (*.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Save the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Source memo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Table for spreadsheets (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Web page (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>Word document (*.docx)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/files.py" />
   <source>XML of the United Nations (*.xml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>A new paragraph of the same part and level; in an empty sub-paragraph, one level up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>At the end of a paragraph, with a continuation shown in grey: all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>At the start of a paragraph: deeper, shallower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>At the start of a sub-paragraph: one level up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Find in the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>From the first line into the masthead, from the last into the notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>None of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>One word of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Page of the guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>Topics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>User guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/guide.py" />
   <source>While writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/preferences.py" />
   <source>Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/preferences.py" />
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/preferences.py" />
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/preferences.py" />
   <source>{label}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>Somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>Somebody, without tracking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>There are only remarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>This file was edited elsewhere: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>after {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>agenda line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>agenda title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>italics or bold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>masthead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>new paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>original language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>paragraph moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>paragraph removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>paragraph split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>paragraphs joined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>part or level of the paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>place and time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>table</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{count} of {n} changes taken</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{first} and {second}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{n} remarks</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{said} No words were changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposal_words.py" />
   <source>{said} Ticked changes are taken, the others left; Undo brings back the draft as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>&amp;Leave all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>&amp;Open the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>&amp;Take all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>All colleagues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>Changes and remarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>Changes by colleagues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>The chosen change in the text as stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/proposals.py" />
   <source>Whose changes are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>&amp;Discard it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>&amp;Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>&amp;Open this draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Drafter was closed before these drafts were saved. They were kept for you, with all that can be undone. What you discard can be had back for 30 days: File › Recover a draft…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Drafter was closed before this draft was saved. It was kept for you, with all that can be undone. What you discard can be had back for 30 days: File › Recover a draft…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Drafts that were kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Recover a draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>Untitled draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>discarded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>never saved</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/dialogs/recovery.py" />
   <source>{n} words</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>&amp;Replace {n} places</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Note {mark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Space ticks a place or takes the tick off. All of it is one step of undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Tick &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>Tick &amp;none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/dialogs/replacing.py" />
   <source>{name}: {before}, {old} becomes {new}, {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/doubts.py" />
   <source>Take this line off the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/doubts.py" />
   <source>To check: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/doubts.py" />
   <source>What the reader was unsure of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/field_choices.py" />
   <source>Choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead.py" />
   <source>Masthead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead.py" />
   <source>Sort sponsors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Committee or commission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Committee, such as Third Committee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Date of the document, such as 19 November 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Original language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Place and dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Place and dates of the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Session, such as Eightieth session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Symbol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Title of the agenda item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/masthead_fields.py" />
   <source>Title of the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/note_painting.py" />
   <source>Source of what the text refers to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/notes.py" />
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offer_tag.py" />
   <source>Offer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offer_tag.py" />
   <source>{text}. {keys} takes it, Escape refuses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offers.py" />
   <source>Note on a citation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offers.py" />
   <source>Open with “{phrase}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offers.py" />
   <source>link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/offers.py" />
   <source>note and link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>End punctuation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>New note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Opening phrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Remove note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/page.py" />
   <source>Typing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/phrase_list.py" />
   <source>Opening phrases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/prompter.py" />
   <source>Offered: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/sheet.py" />
   <source>Body of the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/sheet.py" />
   <source>Heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/sheet.py" />
   <source>Write a preambular paragraph: Recalling …, Noting …, Recognizing …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/sheet.py" />
   <source>Write an operative paragraph: Calls upon …, Requests …, Decides …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>Agreed language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>Ctrl+click opens the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>First of the {count} newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>Newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>Only in a draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>There</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/tooltip.py" />
   <source>This paragraph: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Deeper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Delete paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Join paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Make heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Make operative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Make plain text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Make preambular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>New annex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>New paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>New section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Shallower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Take a precedent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Take {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/editor/verbs.py" />
   <source>Take {name} {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/filing.py" />
   <source>&amp;Discard changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/filing.py" />
   <source>&amp;Replace the other version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/filing.py" />
   <source>Save the changes to this draft?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/filing.py" />
   <source>The file with its remarks is kept as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/filing.py" />
   <source>They are lost if you do not save them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>&amp;Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Everywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Find in the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Find next (F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Find previous (Shift+F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>In opening phrases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>In the body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>In the notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Match capitals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Pre&amp;view…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Regular expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Replace &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Replace all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Replace with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>See every replacement, and tick those that are wanted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Where to look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>Whole words only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/find_bar.py" />
   <source>{number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/find_bar.py" />
   <source>{n} places replaced</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Click into the page and write. Precedents appear on the right as you go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Ctrl+1 takes the first precedent in place of the paragraph, Alt+1 below it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Ctrl+E writes the Word file that you hand in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>First steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Hide the first steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Hide these hints; Help › First steps brings them back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>To do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/first_steps.py" />
   <source>Try it on the &amp;sample draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>As in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>Being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>First known wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>This draft</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/history/steps.py" />
   <source>{n} adopted</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/history/steps.py" />
   <source>{n} drafts</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/history/steps.py" />
   <source>{n} versions</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/history/steps.py" />
   <source>{share} of the words changed since {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>&amp;Open the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>&amp;Take in place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Compare the wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Copied the citation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Copy c&amp;itation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>History of this paragraph – Drafter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Line of time: versions and how much each changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>No earlier wording in the corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Nothing in the corpus says the like. Write a few more words, or add documents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>Take &amp;below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with the newest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with the one before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/window.py" />
   <source>with this draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/history/wording_view.py" />
   <source>The wording, with what changed in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/jobs.py" />
   <source>Something else is still being done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/jobs.py" />
   <source>The work stopped before it was done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/jobs.py" />
   <source>Wait until it is done, or cancel it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/jobs.py" />
   <source>What was finished is kept. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/library.py" />
   <source>&amp;Stop and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/library.py" />
   <source>Stop adding documents to the corpus?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/library.py" />
   <source>What was added until now stays. Add the same files again to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/main_window.py" />
   <source>&amp;Open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/main_window.py" />
   <source>Exported to {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/main_window.py" />
   <source>Show &amp;folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/main_window.py" />
   <source>{name}[*] – Drafter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/menus.py" />
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/menus.py" />
   <source>{verb} {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/notice.py" />
   <source>Close this notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/outline.py" />
   <source>Empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/outline.py" />
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/outline.py" />
   <source>Outline of the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/outline.py" />
   <source>closing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/outline.py" />
   <source>heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/outline.py" />
   <source>opening line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/outline.py" />
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Next page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Page {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Previous page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>Printed page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/preview.py" />
   <source>The printed page appears here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>&amp;Renew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>D&amp;one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>Put the proposed wording there; undo takes it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>Renew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>These words were changed already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>To renew: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/renewal.py" />
   <source>What must be renewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>&amp;Open the other version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>Save &amp;mine as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>There is no draft to recover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>This is the draft as it was kept. Save it to be sure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/safekeeping.py" />
   <source>{name} was changed by someone else since you opened it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/shape.py" />
   <source>Shape of the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/shape.py" />
   <source>not compared yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source> words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Agreed language appears here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Agreed passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>By paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>By paragraph, with what was changed; or only passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Most telling first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>No agreed language yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Order of the passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Share of the draft that is agreed language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Words that stand in adopted texts are listed here. Take a precedent, or add adopted texts to the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>Write, and what already stands in adopted texts is underlined and listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>from </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed.py" />
   <source>{share} agreed language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_list.py" />
   <source>&amp;Go to the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_list.py" />
   <source>&amp;Take the newer wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_list.py" />
   <source>Copied: {cited}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_painting.py" />
   <source>Take the newer wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_rows.py" />
   <source>Unnumbered</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/agreed_rows.py" />
   <source>and {n} more places</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/agreed_rows.py" />
   <source>common phrase</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/agreed_rows.py" />
   <source>in {n} places</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card.py" />
   <source> A newer wording exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card.py" />
   <source>As in {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card.py" />
   <source>Changed since {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source> ({modifier}+{number}, or {keys} in the list)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>&amp;Copy text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>&amp;History of this paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Open the source (Ctrl+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Put it below the paragraph at the cursor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Put it in place of the paragraph at the cursor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Shift+Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show all of it (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show its history on a line of time (H)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show its wordings through the years (→, ←)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show the &amp;newest wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/card_view.py" />
   <source>Show the other wording (N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Any part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Any session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Clear filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>ECOSOC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Economic and Social Council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>GA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>General Assembly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>HRC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Human Rights Council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Operative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Operative paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Part of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Preambular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Preambular paragraphs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>SC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Same part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Same part as the paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Security Council</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Session {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/filters.py" />
   <source>Take all filters away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Best match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>In bold: what both say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Newer wording</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Show {n} more lines</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Take below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/layout.py" />
   <source>Take in place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/marked.py" />
   <source>added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/marked.py" />
   <source>goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/marked.py" />
   <source>in both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/marked.py" />
   <source>missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/model.py" />
   <source>Wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/panel.py" />
   <source>Precedents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/panel.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/panel.py" />
   <source>What the corpus has for the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Add documents of the United Nations, and their paragraphs become precedents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Add documents…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Mark what differs from the draft, or show the plain text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>No precedent for these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>No precedent with these filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Precedents appear here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Precedents for this paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Searching…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Show the newest adopted wording of each precedent (N for one)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Take the filters away, or write a few more words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>Write, or place the cursor in a paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/precedents.py" />
   <source>{n} precedents</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Changed from the draft:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Dropped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Nearer, but only a draft: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Older wording; {source} has ({when}):</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>Replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>You have changed agreed language:</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>and {n} more changes</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>{agreed} of {n} words</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/review_rows.py" />
   <source>{said} {text}
Enter takes it in place of this paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>For any words: a phrase you remember, a subject, a programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>No paragraph has these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>No paragraph with these words and filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>Search the corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>Search the whole corpus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>Take the filters away, or use fewer words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>Use fewer words, or add documents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>What the search found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>Words in any order, then Enter</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>{n} or more paragraphs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/sidebar/search.py" />
   <source>{n} paragraphs</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/wording.py" />
   <source>Vote {figures}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/sidebar/wording.py" />
   <source>Without a vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>; older wording, {newer} has a newer one</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../drafter/gui/signs.py" />
   <source>; {n} weaker commitments</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>Adapted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>Verbatim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>adapted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>adapted from {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>only in a draft: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/signs.py" />
   <source>verbatim from {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/source_exports.py" />
   <source>Comparing the draft with the corpus first…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Agreed language {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Agreed language –</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Corpus: not available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Corpus: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>New draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Not saved, and not kept for recovery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Not saved; kept for recovery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Opening the corpus…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Paragraph at the cursor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Share of agreed language; shows the passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>Size of the page; click for its own size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>State of the draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/status.py" />
   <source>{agreed_words} of {count} stand in adopted texts. Click for the passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>,</source>
   <comment>between thousands</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>1</source>
   <comment>day of the month</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/gui/translation.py" />
   <source>{number}%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/akn.py" />
   <source>Drafter reads AKN4UN, the XML in which the United Nations publishes resolutions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/akn.py" />
   <source>Fetch it again from the place that publishes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/akn.py" />
   <source>The file's elements overlap; it was read in the order of its words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/akn.py" />
   <source>This Akoma Ntoso file holds no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/akn_walk.py" />
   <source>Take it from the place that publishes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/akn_walk.py" />
   <source>This XML file nests its elements too deeply for a resolution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Check that it is there and may be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Check where it comes from; unpack it yourself if sure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Fetch it again, or unpack it and add the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Give a file in it; a whole folder can be added to a corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>No resolution is that long; check what the file is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Save it without the password, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>Save what it gives in a file first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} cannot be opened: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} is damaged or breaks off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} is damaged: “{1}” cannot be unpacked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} is protected by a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>{0} would unpack to far more than it holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>“{0}” is a device or a pipe, not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>“{0}” is a folder, not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/archives.py" />
   <source>“{0}” unpacks to more than {1} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/bounds.py" />
   <source>Cut it into its documents, and read each by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/bounds.py" />
   <source>This text is far longer than any resolution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx.py" />
   <source>Choose a file with the text of a resolution in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx.py" />
   <source>Open it in Word, save it again, and try once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx.py" />
   <source>This Word file has no text in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx.py" />
   <source>This Word file holds no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx_package.py" />
   <source>A spreadsheet or presentation cannot be read; save the text as a Word file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx_package.py" />
   <source>Open it in Word or LibreOffice and save it as .docx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx_package.py" />
   <source>Open it in Word or LibreOffice, save it again as .docx, and try once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx_package.py" />
   <source>This .docx is no Word document.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx_package.py" />
   <source>This Word file is protected by a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/docx_package.py" />
   <source>This is an old Word file, whatever its name says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>Note {0} has no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>Nothing in the text refers to note {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>Paragraph {0} follows paragraph {1}: something may be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>Sub-paragraph {0} follows {1}: something may be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/doubts.py" />
   <source>The text refers to a note {0}, but there is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/drafts.py" />
   <source>Open a file that Drafter saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/drafts.py" />
   <source>Open an earlier copy, or the exported Word file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/drafts.py" />
   <source>This JSON is damaged or breaks off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/drafts.py" />
   <source>This JSON is no draft of Drafter's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/encoding.py" />
   <source>Open it in the program that wrote it and save it as plain text (UTF-8) or .docx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/encoding.py" />
   <source>The bytes of this file are no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/encoding.py" />
   <source>The file is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/encoding.py" />
   <source>This is {0}, not a text file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>Drafter reads {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>Export it from Pages as Word (.docx), then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>Files ending in {0} are not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>This is a Pages file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>This is an archive of files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/formats.py" />
   <source>Unpack it and open one of them, or add the whole archive to a corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/html.py" />
   <source>Save it again from the browser as a complete page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/html.py" />
   <source>Save the text alone from the browser, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/html.py" />
   <source>This web page has far more parts than any resolution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/html.py" />
   <source>This web page is larger than {0} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/html.py" />
   <source>This web page shows no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/html.py" />
   <source>Words that are struck out were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/mail.py" />
   <source>Save what is attached to it, and open that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/mail.py" />
   <source>This message has no text of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>LibreOffice could not be started: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>LibreOffice could not read this file as {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>LibreOffice took longer than {0} seconds for this file and was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>Open it in Word or LibreOffice and save it as .docx, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>The file may be damaged or protected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>This is {0} of more than {1} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/office.py" />
   <source>This is {0}; LibreOffice, which reads such files, is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf.py" />
   <source>Take the Word file, or a PDF with text, from documents.un.org.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf.py" />
   <source>This PDF file holds no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf.py" />
   <source>This PDF file holds pictures of pages, and no text that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>A page of this PDF file holds far more text than a page can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>Get the file once more, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>Print it to a new PDF file, and try that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>Save the pages with the resolution as a file of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>This PDF file has no pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>This PDF file has {0} pages; Drafter reads at most {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>This PDF file is damaged or incomplete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>This PDF file is damaged: a page of it cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>This PDF file is protected by a password.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_characters.py" />
   <source>This PDF file takes too long to read; it may be damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_guard.py" />
   <source>This PDF file would grow beyond measure when it is opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/pdf_guard.py" />
   <source>This is not a PDF file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/recognition.py" />
   <source>Drafter reads resolutions, decisions and drafts. Does the file hold the whole text?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/recognition.py" />
   <source>Neither a masthead nor a paragraph of a resolution was found in this text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/several.py" />
   <source>The file holds other documents as well ({0}): cut it, and read each by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>An archive inside an archive is not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>Check that you may open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>Check the name, and whether the drive is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>There is no file or folder “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>This folder cannot be read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>Unpack the outer one and add the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>“{0}” cannot be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/sources.py" />
   <source>“{0}” is larger than {1} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>Fetch or export it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>Take the file from the place that publishes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} declares entities of its own, which Drafter does not follow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} has far more parts than any resolution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} is larger than {1} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/reading/xml.py" />
   <source>{0} is no well-formed XML: it is damaged or breaks off{1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/rules/commitments.py" />
   <source>“{0}” became “{1}”, which commits to less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/rules/commitments.py" />
   <source>“{0}” became “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/rules/commitments.py" />
   <source>“{0}” was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/rules/commitments.py" />
   <source>“{0}” was dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/comparing.py" />
   <source>There is no file “{0}”, and no document of that name in the corpus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/comparing.py" />
   <source>“drafter corpus list” prints the names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/concording.py" />
   <source>{0} place{1} in the corpus, by paragraph, newest first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/exporting.py" />
   <source>Choose another in the preferences, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/exporting.py" />
   <source>The picture for the emblem, {0}, cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>Choose a folder of your own on a disk with room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>Nothing can be kept in {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/files.py" />
   <source>{0} is a file, not a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>Choose a folder or archive of XML, Word or text files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>Drafter cannot make sense of this file ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>Please report it to the makers of Drafter, with the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/importing.py" />
   <source>{0} holds no file that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/journal.py" />
   <source>Keep the recovery files on a disk of this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/journal.py" />
   <source>{0} lies where files cannot be locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/journal_lines.py" />
   <source>This journal is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/journal_lines.py" />
   <source>This journal was written by a newer Drafter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/own_words.py" />
   <source>See that it is a plain text file in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/own_words.py" />
   <source>Your own words cannot be read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/readers.py" />
   <source>The file may be damaged; fetch it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/readers.py" />
   <source>“{0}” cannot be read: reading it ended the process that did.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the draft does not recall the resolution it is based on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the items of the agenda are numbered anew each session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the place and days of the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the report asked for here may be out: take note of it, and ask for the next one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the resolutions recalled here lack {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the session is still that of the base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the session was taken on from the {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>the {0} session counts from the base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>{0} is to be taken up again at the {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/renewing.py" />
   <source>{0} may be past</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/saving.py" />
   <source>A draft is saved as .docx or .json, not as {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/saving.py" />
   <source>Save under another name, or replace the other version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/saving.py" />
   <source>Use Export for other kinds of files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/saving.py" />
   <source>{0} was changed by someone else since you opened it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>A PNG or JPEG for the masthead of exported files; empty: its place is left free. The emblem of the United Nations may only be used with its permission.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>A note of a precedent whose words the draft has already keeps that number; otherwise it becomes a new note with the same words, as the United Nations prints it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Add a list of the documents from which paragraphs were taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>As the organ's documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Beside a preambular paragraph show preambular precedents, beside an operative one operative ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Cite a note again under its number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Comma, semicolon, colon and full stop at the end of paragraphs follow their place when paragraphs are made, moved or changed; each time one step of undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Folder for exported files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Français</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>From the next start; drafts and exported files keep their own language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Geneva (A4)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>How long a change may wait until it is kept for recovery after a crash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>How many words in a row must stand in an adopted text to be marked as agreed language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Keep for recovery every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Language of the interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Let end punctuation follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Light or dark; “as the system” follows what the system is set to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>List opening phrases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>List the usual opening phrases while one types at the start of a paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Name the sources when exporting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>New York (Letter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Offer how a paragraph goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Paper of exported files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Picture of the emblem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Point out weaker commitments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Precedents of the same part only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Remove it, then set your preferences again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Say where a change of agreed language commits to less: a weaker verb, “should” for “shall”, a qualifier that went.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Shortest agreed passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Show beside the draft the page that will be handed in; it follows the cursor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Show in grey after the cursor how adopted texts go on: Tab takes it, Ctrl+Right one word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Show the printed page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Size of the page and the sidebar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Stands at your changes and comments in Word; empty: “Drafter”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>The Human Rights Council prints on Geneva's A4, the commissions in Vienna on Vienna's, all others on New York's Letter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Underline agreed language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Underline in the page what stands in adopted texts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Vienna (A4)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Where exported files are offered to be put; empty: beside the draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>{0} can be neither read nor replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>{0} cannot be read ({1}); using the defaults.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/settings.py" />
   <source>{0} in {1} {2}; using {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Give the file a name that ends in .docx, or use brackets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Nearer, but only a draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Newer wording of the first precedent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Older wording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Only Word files can have comments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/sourcing.py" />
   <source>Only a draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/suggesting.py" />
   <source>Wait for the suggestions to come anew, then take it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/services/suggesting.py" />
   <source>{0} was changed in the corpus since this precedent was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/__init__.py" />
   <source>A document cannot be written as a file {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/__init__.py" />
   <source>Give the file a name that ends in .docx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/__init__.py" />
   <source>Give the file a name that ends in {0} or {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/__init__.py" />
   <source>Tracked changes can only be written to a Word file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Allow changes to it, or choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Choose a folder on another disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Choose a shorter one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Close it there and try again, or choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Free some space, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Give the name of a file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Make it first, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>The disk is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>The disk is read-only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>The file's name is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>The folder {0} does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Try another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>You may not write in the folder {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>Your share of the disk is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} If it is closed, remove {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} cannot be written: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} is a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} is open in {1}{2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} is write-protected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/atomic.py" />
   <source>{0} may not be changed; it may be open in another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/listing.py" />
   <source>A list cannot be written as a file "{0}".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/listing.py" />
   <source>Give it a name that ends in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/memo.py" />
   <source>A source memo cannot be written as a file {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/memo.py" />
   <source>Give the file a name that ends in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/memo.py" />
   <source>{0} of {1} words ({2}) are agreed language in passages of {3} words or more, common phrases aside. Paragraphs: {4}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/pdf.py" />
   <source>Export to Word, and make the PDF there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/pdf.py" />
   <source>The PDF cannot be set: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/pictures.py" />
   <source>Choose another picture in the preferences, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/pictures.py" />
   <source>The picture for the emblem is no PNG or JPEG picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../drafter/writing/sources.py" />
   <source>Texts of earlier resolutions: United Nations. Unofficial copies for information; only the documents published by the United Nations are authoritative.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
