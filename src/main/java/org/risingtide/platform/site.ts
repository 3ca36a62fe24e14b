import "./forms";
import "./menus";
import "./draft-keeper";
import "./live-search";
import "./watch-progress";
import "./small-elements";
