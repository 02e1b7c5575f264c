// @ts-nocheck
// Generated from govuk-frontend by "npm run pages". MIT licence, Crown Copyright (Government Digital Service).
import nunjucks from 'nunjucks/browser/nunjucks-slim.js';

const { contextOrFrameLookup, memberLookup, suppressValue } = nunjucks.runtime;

/** The templates of the components that pages use, compiled. */
export const templates: Record<string, object> = {
"components/back-link/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/back-link/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<a href=\"";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"href"),"#",true), true);
output += "\" class=\"govuk-back-link";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html")):(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"text"),"Back",true))), true);
output += "</a>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/button/macro.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("./template.njk", false, "components/button/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukButton");
context.setVariable("govukButton", macro_t_1);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/button/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/button/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
var t_5;
t_5 = "govuk-button";
frame.set("classNames", t_5, true);
if(frame.topLevel) {
context.setVariable("classNames", t_5);
}
if(frame.topLevel) {
context.addExport("classNames", t_5);
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
var t_6;
t_6 = contextOrFrameLookup(context, frame, "classNames") + " " + memberLookup((contextOrFrameLookup(context, frame, "params")),"classes");
frame.set("classNames", t_6, true);
if(frame.topLevel) {
context.setVariable("classNames", t_6);
}
if(frame.topLevel) {
context.addExport("classNames", t_6);
}
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"isStartButton")) {
var t_7;
t_7 = contextOrFrameLookup(context, frame, "classNames") + " govuk-button--start";
frame.set("classNames", t_7, true);
if(frame.topLevel) {
context.setVariable("classNames", t_7);
}
if(frame.topLevel) {
context.addExport("classNames", t_7);
}
;
}
var macro_t_8 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_9 = "";t_9 += "\n  <svg class=\"govuk-button__start-icon\" xmlns=\"http://www.w3.org/2000/svg\" width=\"17.5\" height=\"19\" viewBox=\"0 0 33 40\" aria-hidden=\"true\" focusable=\"false\">\n    <path fill=\"currentColor\" d=\"M0 0h13l20 20-20 20H0l20-20z\"/>\n  </svg>";
;
frame = callerFrame;
return new runtime.SafeString(t_9);
});
context.setVariable("_startIcon", macro_t_8);
var t_10;
t_10 = (function() {
var output = "";
output += " class=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "classNames"), true);
output += "\" data-module=\"govuk-button\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"id"), true);
output += "\"";
;
}
;
return output;
})()
;
frame.set("commonAttributes", t_10, true);
if(frame.topLevel) {
context.setVariable("commonAttributes", t_10);
}
if(frame.topLevel) {
context.addExport("commonAttributes", t_10);
}
var t_11;
t_11 = (function() {
var output = "";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"html") && memberLookup((contextOrFrameLookup(context, frame, "params")),"isStartButton")) {
output += "<span>";
output += suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html"))), true);
output += "</span>";
;
}
else {
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?(env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html")))):memberLookup((contextOrFrameLookup(context, frame, "params")),"text")), true);
;
}
;
return output;
})()
;
frame.set("buttonText", t_11, true);
if(frame.topLevel) {
context.setVariable("buttonText", t_11);
}
if(frame.topLevel) {
context.addExport("buttonText", t_11);
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"href")) {
output += "<a href=\"";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"href")?memberLookup((contextOrFrameLookup(context, frame, "params")),"href"):"#"), true);
output += "\" role=\"button\" draggable=\"false\"";
output += suppressValue(env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "commonAttributes")), true);
output += ">\n  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "buttonText")),2), true);
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"isStartButton")?env.getFilter("safe").call(context, (runtime.callWrap(macro_t_8, "_startIcon", context, []))):""), true);
output += "\n</a>";
;
}
else {
output += "<button type=\"";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"type")?memberLookup((contextOrFrameLookup(context, frame, "params")),"type"):"submit"), true);
output += "\"";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"value")) {
output += " value=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"value"), true);
output += "\"";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"name")) {
output += " name=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"name"), true);
output += "\"";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"disabled")) {
output += " disabled aria-disabled=\"true\"";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"preventDoubleClick") !== contextOrFrameLookup(context, frame, "undefined")) {
output += " data-prevent-double-click=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"preventDoubleClick"), true);
output += "\"";
;
}
output += suppressValue(env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "commonAttributes")), true);
output += ">\n  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "buttonText")),2), true);
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"isStartButton")?env.getFilter("safe").call(context, (runtime.callWrap(macro_t_8, "_startIcon", context, []))):""), true);
output += "\n</button>";
;
}
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/checkboxes/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/checkboxes/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/checkboxes/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.hasOwn(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../fieldset/macro.njk", false, "components/checkboxes/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.hasOwn(t_9, "govukFieldset")) {
var t_12 = t_9.govukFieldset;
} else {
cb(new Error("cannot import 'govukFieldset'")); return;
}
context.setVariable("govukFieldset", t_12);
env.getTemplate("../hint/macro.njk", false, "components/checkboxes/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.hasOwn(t_13, "govukHint")) {
var t_16 = t_13.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_16);
env.getTemplate("../label/macro.njk", false, "components/checkboxes/template.njk", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
t_17.getExported(function(t_19,t_17) {
if(t_19) { cb(t_19); return; }
if(Object.hasOwn(t_17, "govukLabel")) {
var t_20 = t_17.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_20);
var t_21;
t_21 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"idPrefix")?memberLookup((contextOrFrameLookup(context, frame, "params")),"idPrefix"):memberLookup((contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("idPrefix", t_21, true);
if(frame.topLevel) {
context.setVariable("idPrefix", t_21);
}
if(frame.topLevel) {
context.addExport("idPrefix", t_21);
}
var t_22;
t_22 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy")?memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy"):"");
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy")) {
var t_23;
t_23 = memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy");
frame.set("describedBy", t_23, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_23);
}
if(frame.topLevel) {
context.addExport("describedBy", t_23);
}
;
}
var t_24;
t_24 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")?true:false);
frame.set("hasFieldset", t_24, true);
if(frame.topLevel) {
context.setVariable("hasFieldset", t_24);
}
if(frame.topLevel) {
context.addExport("hasFieldset", t_24);
}
var macro_t_25 = runtime.makeMacro(
["params", "item", "index"], 
[], 
function (l_params, l_item, l_index, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("index", l_index);
var t_26 = "";var t_27;
t_27 = (memberLookup((l_item),"id")?memberLookup((l_item),"id"):contextOrFrameLookup(context, frame, "idPrefix") + ((l_index > 1?"-" + l_index:"")));
frame.set("itemId", t_27, true);
if(frame.topLevel) {
context.setVariable("itemId", t_27);
}
if(frame.topLevel) {
context.addExport("itemId", t_27);
}
var t_28;
t_28 = (memberLookup((l_item),"name")?memberLookup((l_item),"name"):memberLookup((l_params),"name"));
frame.set("itemName", t_28, true);
if(frame.topLevel) {
context.setVariable("itemName", t_28);
}
if(frame.topLevel) {
context.addExport("itemName", t_28);
}
var t_29;
t_29 = "conditional-" + contextOrFrameLookup(context, frame, "itemId");
frame.set("conditionalId", t_29, true);
if(frame.topLevel) {
context.setVariable("conditionalId", t_29);
}
if(frame.topLevel) {
context.addExport("conditionalId", t_29);
}
if(memberLookup((l_item),"divider")) {
t_26 += "    <div class=\"govuk-checkboxes__divider\">";
t_26 += suppressValue(memberLookup((l_item),"divider"), true);
t_26 += "</div>\n";
;
}
else {
var t_30;
t_30 = env.getFilter("default").call(context, memberLookup((l_item),"checked"),(memberLookup((l_params),"values")?(runtime.inOperator(memberLookup((l_item),"value"),memberLookup((l_params),"values")) && memberLookup((l_item),"checked") != false):false),true);
frame.set("isChecked", t_30, true);
if(frame.topLevel) {
context.setVariable("isChecked", t_30);
}
if(frame.topLevel) {
context.addExport("isChecked", t_30);
}
var t_31;
t_31 = (memberLookup((memberLookup((l_item),"hint")),"text") || memberLookup((memberLookup((l_item),"hint")),"html")?true:"");
frame.set("hasHint", t_31, true);
if(frame.topLevel) {
context.setVariable("hasHint", t_31);
}
if(frame.topLevel) {
context.addExport("hasHint", t_31);
}
var t_32;
t_32 = (contextOrFrameLookup(context, frame, "hasHint")?contextOrFrameLookup(context, frame, "itemId") + "-item-hint":"");
frame.set("itemHintId", t_32, true);
if(frame.topLevel) {
context.setVariable("itemHintId", t_32);
}
if(frame.topLevel) {
context.addExport("itemHintId", t_32);
}
var t_33;
t_33 = (!contextOrFrameLookup(context, frame, "hasFieldset")?contextOrFrameLookup(context, frame, "describedBy"):"");
frame.set("itemDescribedBy", t_33, true);
if(frame.topLevel) {
context.setVariable("itemDescribedBy", t_33);
}
if(frame.topLevel) {
context.addExport("itemDescribedBy", t_33);
}
var t_34;
t_34 = env.getFilter("trim").call(context, (contextOrFrameLookup(context, frame, "itemDescribedBy") + " " + contextOrFrameLookup(context, frame, "itemHintId")));
frame.set("itemDescribedBy", t_34, true);
if(frame.topLevel) {
context.setVariable("itemDescribedBy", t_34);
}
if(frame.topLevel) {
context.addExport("itemDescribedBy", t_34);
}
t_26 += "    <div class=\"govuk-checkboxes__item\">\n      <input class=\"govuk-checkboxes__input\" id=\"";
t_26 += suppressValue(contextOrFrameLookup(context, frame, "itemId"), true);
t_26 += "\" name=\"";
t_26 += suppressValue(contextOrFrameLookup(context, frame, "itemName"), true);
t_26 += "\" type=\"checkbox\" value=\"";
t_26 += suppressValue(memberLookup((l_item),"value"), true);
t_26 += "\"";
t_26 += suppressValue((contextOrFrameLookup(context, frame, "isChecked")?" checked":""), true);
t_26 += suppressValue((memberLookup((l_item),"disabled")?" disabled":""), true);
if(memberLookup((memberLookup((l_item),"conditional")),"html")) {
t_26 += " data-aria-controls=\"";
t_26 += suppressValue(contextOrFrameLookup(context, frame, "conditionalId"), true);
t_26 += "\"";
;
}
if(memberLookup((l_item),"behaviour")) {
t_26 += " data-behaviour=\"";
t_26 += suppressValue(memberLookup((l_item),"behaviour"), true);
t_26 += "\"";
;
}
if(contextOrFrameLookup(context, frame, "itemDescribedBy")) {
t_26 += " aria-describedby=\"";
t_26 += suppressValue(contextOrFrameLookup(context, frame, "itemDescribedBy"), true);
t_26 += "\"";
;
}
t_26 += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [memberLookup((l_item),"attributes")])), true);
t_26 += ">\n      ";
t_26 += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(contextOrFrameLookup(context, frame, "govukLabel"), "govukLabel", context, [{"html": memberLookup((l_item),"html"),"text": memberLookup((l_item),"text"),"classes": "govuk-checkboxes__label" + ((memberLookup((memberLookup((l_item),"label")),"classes")?" " + memberLookup((memberLookup((l_item),"label")),"classes"):"")),"attributes": memberLookup((memberLookup((l_item),"label")),"attributes"),"for": contextOrFrameLookup(context, frame, "itemId")}]))),6), true);
t_26 += "\n";
if(contextOrFrameLookup(context, frame, "hasHint")) {
t_26 += "      ";
t_26 += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(contextOrFrameLookup(context, frame, "govukHint"), "govukHint", context, [{"id": contextOrFrameLookup(context, frame, "itemHintId"),"classes": "govuk-checkboxes__hint" + ((memberLookup((memberLookup((l_item),"hint")),"classes")?" " + memberLookup((memberLookup((l_item),"hint")),"classes"):"")),"attributes": memberLookup((memberLookup((l_item),"hint")),"attributes"),"html": memberLookup((memberLookup((l_item),"hint")),"html"),"text": memberLookup((memberLookup((l_item),"hint")),"text")}]))),6), true);
t_26 += "\n";
;
}
t_26 += "    </div>\n";
if(memberLookup((memberLookup((l_item),"conditional")),"html")) {
t_26 += "    <div class=\"govuk-checkboxes__conditional";
if(!contextOrFrameLookup(context, frame, "isChecked")) {
t_26 += " govuk-checkboxes__conditional--hidden";
;
}
t_26 += "\" id=\"";
t_26 += suppressValue(contextOrFrameLookup(context, frame, "conditionalId"), true);
t_26 += "\">\n      ";
t_26 += suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((l_item),"conditional")),"html"))), true);
t_26 += "\n    </div>\n";
;
}
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_26);
});
context.setVariable("_checkboxItem", macro_t_25);
var t_35;
t_35 = (function() {
var output = "";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_36;
t_36 = contextOrFrameLookup(context, frame, "idPrefix") + "-hint";
frame.set("hintId", t_36, true);
if(frame.topLevel) {
context.setVariable("hintId", t_36);
}
if(frame.topLevel) {
context.addExport("hintId", t_36);
}
var t_37;
t_37 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "hintId"):contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_37, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_37);
}
if(frame.topLevel) {
context.addExport("describedBy", t_37);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukHint", context, [{"id": contextOrFrameLookup(context, frame, "hintId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), true);
output += "\n";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_38;
t_38 = contextOrFrameLookup(context, frame, "idPrefix") + "-error";
frame.set("errorId", t_38, true);
if(frame.topLevel) {
context.setVariable("errorId", t_38);
}
if(frame.topLevel) {
context.addExport("errorId", t_38);
}
var t_39;
t_39 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "errorId"):contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_39, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_39);
}
if(frame.topLevel) {
context.addExport("describedBy", t_39);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": contextOrFrameLookup(context, frame, "errorId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), true);
output += "\n";
;
}
output += "  <div class=\"govuk-checkboxes";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += " data-module=\"govuk-checkboxes\">\n";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")) {
output += "    ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html"))),4):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"text")), true);
output += "\n";
;
}
frame = frame.push();
var t_42 = memberLookup((contextOrFrameLookup(context, frame, "params")),"items");
if(t_42) {t_42 = runtime.fromIterator(t_42);
var t_41 = t_42.length;
for(var t_40=0; t_40 < t_42.length; t_40++) {
var t_43 = t_42[t_40];
frame.set("item", t_43);
frame.set("loop.index", t_40 + 1);
frame.set("loop.index0", t_40);
frame.set("loop.revindex", t_41 - t_40);
frame.set("loop.revindex0", t_41 - t_40 - 1);
frame.set("loop.first", t_40 === 0);
frame.set("loop.last", t_40 === t_41 - 1);
frame.set("loop.length", t_41);
if(t_43) {
output += suppressValue((runtime.callWrap(macro_t_25, "_checkboxItem", context, [contextOrFrameLookup(context, frame, "params"),t_43,memberLookup((contextOrFrameLookup(context, frame, "loop")),"index")])), true);
;
}
;
}
}
frame = frame.pop();
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")) {
output += "    ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html"))),4):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"text")), true);
output += "\n";
;
}
output += "  </div>\n";
;
return output;
})()
;
frame.set("innerHtml", t_35, true);
if(frame.topLevel) {
context.setVariable("innerHtml", t_35);
}
if(frame.topLevel) {
context.addExport("innerHtml", t_35);
}
output += "<div class=\"govuk-form-group";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), true);
output += ">\n";
if(contextOrFrameLookup(context, frame, "hasFieldset")) {
output += "  ";
output += suppressValue(env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": contextOrFrameLookup(context, frame, "describedBy"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"attributes"),"legend": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"legend"),"html": env.getFilter("trim").call(context, contextOrFrameLookup(context, frame, "innerHtml"))}]))), true);
output += "\n";
;
}
else {
output += "  ";
output += suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "innerHtml"))), true);
output += "\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/date-input/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/date-input/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/date-input/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.hasOwn(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../fieldset/macro.njk", false, "components/date-input/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.hasOwn(t_9, "govukFieldset")) {
var t_12 = t_9.govukFieldset;
} else {
cb(new Error("cannot import 'govukFieldset'")); return;
}
context.setVariable("govukFieldset", t_12);
env.getTemplate("../hint/macro.njk", false, "components/date-input/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.hasOwn(t_13, "govukHint")) {
var t_16 = t_13.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_16);
env.getTemplate("../input/macro.njk", false, "components/date-input/template.njk", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
t_17.getExported(function(t_19,t_17) {
if(t_19) { cb(t_19); return; }
if(Object.hasOwn(t_17, "govukInput")) {
var t_20 = t_17.govukInput;
} else {
cb(new Error("cannot import 'govukInput'")); return;
}
context.setVariable("govukInput", t_20);
var t_21;
t_21 = (memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy")?memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy"):"");
frame.set("describedBy", t_21, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_21);
}
if(frame.topLevel) {
context.addExport("describedBy", t_21);
}
var t_22;
t_22 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")?true:false);
frame.set("hasFieldset", t_22, true);
if(frame.topLevel) {
context.setVariable("hasFieldset", t_22);
}
if(frame.topLevel) {
context.addExport("hasFieldset", t_22);
}
var t_23;
t_23 = env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"day"),{"name": "day","value": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"values")),"day"),"classes": "govuk-input--width-2"});
frame.set("dateInputDay", t_23, true);
if(frame.topLevel) {
context.setVariable("dateInputDay", t_23);
}
if(frame.topLevel) {
context.addExport("dateInputDay", t_23);
}
var t_24;
t_24 = env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"month"),{"name": "month","value": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"values")),"month"),"classes": "govuk-input--width-2"});
frame.set("dateInputMonth", t_24, true);
if(frame.topLevel) {
context.setVariable("dateInputMonth", t_24);
}
if(frame.topLevel) {
context.addExport("dateInputMonth", t_24);
}
var t_25;
t_25 = env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"year"),{"name": "year","value": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"values")),"year"),"classes": "govuk-input--width-4"});
frame.set("dateInputYear", t_25, true);
if(frame.topLevel) {
context.setVariable("dateInputYear", t_25);
}
if(frame.topLevel) {
context.addExport("dateInputYear", t_25);
}
if(env.getFilter("length").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"items"))) {
var t_26;
t_26 = memberLookup((contextOrFrameLookup(context, frame, "params")),"items");
frame.set("dateInputItems", t_26, true);
if(frame.topLevel) {
context.setVariable("dateInputItems", t_26);
}
if(frame.topLevel) {
context.addExport("dateInputItems", t_26);
}
;
}
else {
var t_27;
t_27 = [contextOrFrameLookup(context, frame, "dateInputDay"),contextOrFrameLookup(context, frame, "dateInputMonth"),contextOrFrameLookup(context, frame, "dateInputYear")];
frame.set("dateInputItems", t_27, true);
if(frame.topLevel) {
context.setVariable("dateInputItems", t_27);
}
if(frame.topLevel) {
context.addExport("dateInputItems", t_27);
}
;
}
var macro_t_28 = runtime.makeMacro(
["params", "item", "anyItemHasError"], 
[], 
function (l_params, l_item, l_anyItemHasError, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("anyItemHasError", l_anyItemHasError);
var t_29 = "";var t_30;
t_30 = memberLookup((l_item),"name");
frame.set("itemName", t_30, true);
if(frame.topLevel) {
context.setVariable("itemName", t_30);
}
if(frame.topLevel) {
context.addExport("itemName", t_30);
}
var t_31;
t_31 = memberLookup((l_item),"value");
frame.set("itemValue", t_31, true);
if(frame.topLevel) {
context.setVariable("itemValue", t_31);
}
if(frame.topLevel) {
context.addExport("itemValue", t_31);
}
var t_32;
t_32 = 2;
frame.set("itemWidth", t_32, true);
if(frame.topLevel) {
context.setVariable("itemWidth", t_32);
}
if(frame.topLevel) {
context.addExport("itemWidth", t_32);
}
var t_33;
t_33 = "";
frame.set("itemClasses", t_33, true);
if(frame.topLevel) {
context.setVariable("itemClasses", t_33);
}
if(frame.topLevel) {
context.addExport("itemClasses", t_33);
}
var t_34;
t_34 = (memberLookup((l_item),"error") || (memberLookup((l_item),"classes") && runtime.inOperator("govuk-input--error",memberLookup((l_item),"classes")))?true:false);
frame.set("itemHasError", t_34, true);
if(frame.topLevel) {
context.setVariable("itemHasError", t_34);
}
if(frame.topLevel) {
context.addExport("itemHasError", t_34);
}
if(env.getTest("sameas").call(context, l_item,contextOrFrameLookup(context, frame, "dateInputDay")) === true || (memberLookup((l_item),"name") && runtime.inOperator(memberLookup((l_item),"name"),["day",memberLookup((contextOrFrameLookup(context, frame, "dateInputDay")),"name")]))) {
var t_35;
t_35 = env.getFilter("default").call(context, memberLookup((l_item),"name"),"day");
frame.set("itemName", t_35, true);
if(frame.topLevel) {
context.setVariable("itemName", t_35);
}
if(frame.topLevel) {
context.addExport("itemName", t_35);
}
var t_36;
t_36 = env.getFilter("default").call(context, memberLookup((l_item),"value"),memberLookup((contextOrFrameLookup(context, frame, "dateInputDay")),"value"));
frame.set("itemValue", t_36, true);
if(frame.topLevel) {
context.setVariable("itemValue", t_36);
}
if(frame.topLevel) {
context.addExport("itemValue", t_36);
}
;
}
else {
if(env.getTest("sameas").call(context, l_item,contextOrFrameLookup(context, frame, "dateInputMonth")) === true || (memberLookup((l_item),"name") && runtime.inOperator(memberLookup((l_item),"name"),["month",memberLookup((contextOrFrameLookup(context, frame, "dateInputMonth")),"name")]))) {
var t_37;
t_37 = env.getFilter("default").call(context, memberLookup((l_item),"name"),"month");
frame.set("itemName", t_37, true);
if(frame.topLevel) {
context.setVariable("itemName", t_37);
}
if(frame.topLevel) {
context.addExport("itemName", t_37);
}
var t_38;
t_38 = env.getFilter("default").call(context, memberLookup((l_item),"value"),memberLookup((contextOrFrameLookup(context, frame, "dateInputMonth")),"value"));
frame.set("itemValue", t_38, true);
if(frame.topLevel) {
context.setVariable("itemValue", t_38);
}
if(frame.topLevel) {
context.addExport("itemValue", t_38);
}
;
}
else {
if(env.getTest("sameas").call(context, l_item,contextOrFrameLookup(context, frame, "dateInputYear")) === true || (memberLookup((l_item),"name") && runtime.inOperator(memberLookup((l_item),"name"),["year",memberLookup((contextOrFrameLookup(context, frame, "dateInputYear")),"name")]))) {
var t_39;
t_39 = env.getFilter("default").call(context, memberLookup((l_item),"name"),"year");
frame.set("itemName", t_39, true);
if(frame.topLevel) {
context.setVariable("itemName", t_39);
}
if(frame.topLevel) {
context.addExport("itemName", t_39);
}
var t_40;
t_40 = env.getFilter("default").call(context, memberLookup((l_item),"value"),memberLookup((contextOrFrameLookup(context, frame, "dateInputYear")),"value"));
frame.set("itemValue", t_40, true);
if(frame.topLevel) {
context.setVariable("itemValue", t_40);
}
if(frame.topLevel) {
context.addExport("itemValue", t_40);
}
var t_41;
t_41 = 4;
frame.set("itemWidth", t_41, true);
if(frame.topLevel) {
context.setVariable("itemWidth", t_41);
}
if(frame.topLevel) {
context.addExport("itemWidth", t_41);
}
;
}
;
}
;
}
if((!memberLookup((l_item),"classes") || !runtime.inOperator("govuk-input--error",memberLookup((l_item),"classes"))) && (contextOrFrameLookup(context, frame, "itemHasError") || (memberLookup((l_item),"error") != false && memberLookup((l_params),"errorMessage") && !l_anyItemHasError))) {
var t_42;
t_42 = env.getFilter("trim").call(context, (contextOrFrameLookup(context, frame, "itemClasses") + " govuk-input--error"));
frame.set("itemClasses", t_42, true);
if(frame.topLevel) {
context.setVariable("itemClasses", t_42);
}
if(frame.topLevel) {
context.addExport("itemClasses", t_42);
}
;
}
if(!memberLookup((l_item),"classes") || !runtime.inOperator("govuk-input--width-",memberLookup((l_item),"classes"))) {
var t_43;
t_43 = env.getFilter("trim").call(context, (contextOrFrameLookup(context, frame, "itemClasses") + " govuk-input--width-" + contextOrFrameLookup(context, frame, "itemWidth")));
frame.set("itemClasses", t_43, true);
if(frame.topLevel) {
context.setVariable("itemClasses", t_43);
}
if(frame.topLevel) {
context.addExport("itemClasses", t_43);
}
;
}
if(memberLookup((l_item),"classes")) {
var t_44;
t_44 = env.getFilter("trim").call(context, (contextOrFrameLookup(context, frame, "itemClasses") + " " + memberLookup((l_item),"classes")));
frame.set("itemClasses", t_44, true);
if(frame.topLevel) {
context.setVariable("itemClasses", t_44);
}
if(frame.topLevel) {
context.addExport("itemClasses", t_44);
}
;
}
var t_45;
t_45 = (memberLookup((l_params),"namePrefix")?(memberLookup((l_params),"namePrefix") + "-"):"");
frame.set("namePrefix", t_45, true);
if(frame.topLevel) {
context.setVariable("namePrefix", t_45);
}
if(frame.topLevel) {
context.addExport("namePrefix", t_45);
}
t_29 += "<div class=\"govuk-date-input__item\">\n  ";
t_29 += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(contextOrFrameLookup(context, frame, "govukInput"), "govukInput", context, [{"label": {"text": (memberLookup((l_item),"label")?memberLookup((l_item),"label"):env.getFilter("capitalize").call(context, contextOrFrameLookup(context, frame, "itemName"))),"classes": "govuk-date-input__label"},"id": (memberLookup((l_item),"id")?memberLookup((l_item),"id"):(memberLookup((l_params),"id") + "-" + contextOrFrameLookup(context, frame, "itemName"))),"classes": "govuk-date-input__input" + ((contextOrFrameLookup(context, frame, "itemClasses")?" " + contextOrFrameLookup(context, frame, "itemClasses"):"")),"name": contextOrFrameLookup(context, frame, "namePrefix") + contextOrFrameLookup(context, frame, "itemName"),"value": env.getFilter("default").call(context, contextOrFrameLookup(context, frame, "itemValue"),memberLookup((memberLookup((l_params),"values")),contextOrFrameLookup(context, frame, "namePrefix") + contextOrFrameLookup(context, frame, "itemName"))),"type": "text","inputmode": (memberLookup((l_item),"inputmode")?memberLookup((l_item),"inputmode"):"numeric"),"autocomplete": memberLookup((l_item),"autocomplete"),"pattern": memberLookup((l_item),"pattern"),"attributes": memberLookup((l_item),"attributes")}]))),2), true);
t_29 += "\n</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_29);
});
context.setVariable("_dateInputItem", macro_t_28);
var t_46;
t_46 = false;
frame.set("anyItemHasError", t_46, true);
if(frame.topLevel) {
context.setVariable("anyItemHasError", t_46);
}
if(frame.topLevel) {
context.addExport("anyItemHasError", t_46);
}
frame = frame.push();
var t_49 = contextOrFrameLookup(context, frame, "dateInputItems");
if(t_49) {t_49 = runtime.fromIterator(t_49);
var t_48 = t_49.length;
for(var t_47=0; t_47 < t_49.length; t_47++) {
var t_50 = t_49[t_47];
frame.set("item", t_50);
frame.set("loop.index", t_47 + 1);
frame.set("loop.index0", t_47);
frame.set("loop.revindex", t_48 - t_47);
frame.set("loop.revindex0", t_48 - t_47 - 1);
frame.set("loop.first", t_47 === 0);
frame.set("loop.last", t_47 === t_48 - 1);
frame.set("loop.length", t_48);
var t_51;
t_51 = (memberLookup((t_50),"error") || (memberLookup((t_50),"classes") && runtime.inOperator("govuk-input--error",memberLookup((t_50),"classes")))?true:contextOrFrameLookup(context, frame, "anyItemHasError"));
frame.set("anyItemHasError", t_51, true);
if(frame.topLevel) {
context.setVariable("anyItemHasError", t_51);
}
if(frame.topLevel) {
context.addExport("anyItemHasError", t_51);
}
;
}
}
frame = frame.pop();
var t_52;
t_52 = (function() {
var output = "";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_53;
t_53 = memberLookup((contextOrFrameLookup(context, frame, "params")),"id") + "-hint";
frame.set("hintId", t_53, true);
if(frame.topLevel) {
context.setVariable("hintId", t_53);
}
if(frame.topLevel) {
context.addExport("hintId", t_53);
}
var t_54;
t_54 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "hintId"):contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_54, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_54);
}
if(frame.topLevel) {
context.addExport("describedBy", t_54);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukHint", context, [{"id": contextOrFrameLookup(context, frame, "hintId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), true);
output += "\n";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_55;
t_55 = memberLookup((contextOrFrameLookup(context, frame, "params")),"id") + "-error";
frame.set("errorId", t_55, true);
if(frame.topLevel) {
context.setVariable("errorId", t_55);
}
if(frame.topLevel) {
context.addExport("errorId", t_55);
}
var t_56;
t_56 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "errorId"):contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_56, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_56);
}
if(frame.topLevel) {
context.addExport("describedBy", t_56);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": contextOrFrameLookup(context, frame, "errorId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), true);
output += "\n";
;
}
output += "  <div class=\"govuk-date-input";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"id"), true);
output += "\"";
;
}
output += ">\n";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")) {
output += "    ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html"))),4):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"text")), true);
output += "\n";
;
}
frame = frame.push();
var t_59 = contextOrFrameLookup(context, frame, "dateInputItems");
if(t_59) {t_59 = runtime.fromIterator(t_59);
var t_58 = t_59.length;
for(var t_57=0; t_57 < t_59.length; t_57++) {
var t_60 = t_59[t_57];
frame.set("item", t_60);
frame.set("loop.index", t_57 + 1);
frame.set("loop.index0", t_57);
frame.set("loop.revindex", t_58 - t_57);
frame.set("loop.revindex0", t_58 - t_57 - 1);
frame.set("loop.first", t_57 === 0);
frame.set("loop.last", t_57 === t_58 - 1);
frame.set("loop.length", t_58);
if(t_60) {
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(macro_t_28, "_dateInputItem", context, [contextOrFrameLookup(context, frame, "params"),t_60,contextOrFrameLookup(context, frame, "anyItemHasError")]))),4,true), true);
output += "\n";
;
}
;
}
}
frame = frame.pop();
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")) {
output += "    ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html"))),4):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"text")), true);
output += "\n";
;
}
output += "  </div>\n";
;
return output;
})()
;
frame.set("innerHtml", t_52, true);
if(frame.topLevel) {
context.setVariable("innerHtml", t_52);
}
if(frame.topLevel) {
context.addExport("innerHtml", t_52);
}
output += "<div class=\"govuk-form-group";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), true);
output += ">\n";
if(contextOrFrameLookup(context, frame, "hasFieldset")) {
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": contextOrFrameLookup(context, frame, "describedBy"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"classes"),"role": "group","attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"attributes"),"legend": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"legend"),"html": env.getFilter("trim").call(context, contextOrFrameLookup(context, frame, "innerHtml"))}]))),2), true);
output += "\n";
;
}
else {
output += "  ";
output += suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "innerHtml"))), true);
output += "\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/details/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/details/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<details";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"id"), true);
output += "\"";
;
}
output += " class=\"govuk-details";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"open")?" open":""), true);
output += ">\n  <summary class=\"govuk-details__summary\">\n    <span class=\"govuk-details__summary-text\">\n      ";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"summaryHtml")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"summaryHtml"))),6):memberLookup((contextOrFrameLookup(context, frame, "params")),"summaryText")), true);
output += "\n    </span>\n  </summary>\n  <div class=\"govuk-details__text\">\n    ";
output += suppressValue((contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html")):memberLookup((contextOrFrameLookup(context, frame, "params")),"text")))), true);
output += "\n  </div>\n</details>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/error-message/macro.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("./template.njk", false, "components/error-message/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukErrorMessage");
context.setVariable("govukErrorMessage", macro_t_1);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/error-message/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/error-message/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
var t_5;
t_5 = env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"visuallyHiddenText"),"Error");
frame.set("visuallyHiddenText", t_5, true);
if(frame.topLevel) {
context.setVariable("visuallyHiddenText", t_5);
}
if(frame.topLevel) {
context.addExport("visuallyHiddenText", t_5);
}
var t_6;
t_6 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html"))),2):memberLookup((contextOrFrameLookup(context, frame, "params")),"text"));
frame.set("errorMessageText", t_6, true);
if(frame.topLevel) {
context.setVariable("errorMessageText", t_6);
}
if(frame.topLevel) {
context.addExport("errorMessageText", t_6);
}
output += "<p";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"id"), true);
output += "\"";
;
}
output += " class=\"govuk-error-message";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n";
if(contextOrFrameLookup(context, frame, "visuallyHiddenText")) {
output += "  <span class=\"govuk-visually-hidden\">";
output += suppressValue(contextOrFrameLookup(context, frame, "visuallyHiddenText"), true);
output += ":</span> ";
output += suppressValue(contextOrFrameLookup(context, frame, "errorMessageText"), true);
output += "\n";
;
}
else {
output += "  ";
output += suppressValue(contextOrFrameLookup(context, frame, "errorMessageText"), true);
output += "\n";
;
}
output += "</p>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/error-summary/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/error-summary/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<div class=\"govuk-error-summary";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"disableAutoFocus") !== contextOrFrameLookup(context, frame, "undefined")) {
output += " data-disable-auto-focus=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"disableAutoFocus"), true);
output += "\"";
;
}
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += " data-module=\"govuk-error-summary\">";
output += "\n  <div role=\"alert\">\n    <h2 class=\"govuk-error-summary__title\">\n      ";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"titleHtml")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"titleHtml"))),6):memberLookup((contextOrFrameLookup(context, frame, "params")),"titleText")), true);
output += "\n    </h2>\n    <div class=\"govuk-error-summary__body\">\n";
if(contextOrFrameLookup(context, frame, "caller") || memberLookup((contextOrFrameLookup(context, frame, "params")),"descriptionHtml") || memberLookup((contextOrFrameLookup(context, frame, "params")),"descriptionText")) {
output += "      <p>\n        ";
output += suppressValue((contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):((memberLookup((contextOrFrameLookup(context, frame, "params")),"descriptionHtml")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"descriptionHtml"))),8):memberLookup((contextOrFrameLookup(context, frame, "params")),"descriptionText")))), true);
output += "\n      </p>\n";
;
}
if(env.getFilter("length").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"errorList"))) {
output += "        <ul class=\"govuk-list govuk-error-summary__list\">\n";
frame = frame.push();
var t_7 = memberLookup((contextOrFrameLookup(context, frame, "params")),"errorList");
if(t_7) {t_7 = runtime.fromIterator(t_7);
var t_6 = t_7.length;
for(var t_5=0; t_5 < t_7.length; t_5++) {
var t_8 = t_7[t_5];
frame.set("item", t_8);
frame.set("loop.index", t_5 + 1);
frame.set("loop.index0", t_5);
frame.set("loop.revindex", t_6 - t_5);
frame.set("loop.revindex0", t_6 - t_5 - 1);
frame.set("loop.first", t_5 === 0);
frame.set("loop.last", t_5 === t_6 - 1);
frame.set("loop.length", t_6);
output += "          <li>\n";
if(memberLookup((t_8),"href")) {
output += "            <a href=\"";
output += suppressValue(memberLookup((t_8),"href"), true);
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((t_8),"attributes")])), true);
output += ">";
output += suppressValue((memberLookup((t_8),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((t_8),"html"))),12):memberLookup((t_8),"text")), true);
output += "</a>\n";
;
}
else {
output += "            ";
output += suppressValue((memberLookup((t_8),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((t_8),"html"))),10):memberLookup((t_8),"text")), true);
output += "\n";
;
}
output += "          </li>\n";
;
}
}
frame = frame.pop();
output += "        </ul>\n";
;
}
output += "    </div>\n  </div>\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/fieldset/macro.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("./template.njk", false, "components/fieldset/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukFieldset");
context.setVariable("govukFieldset", macro_t_1);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/fieldset/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/fieldset/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<fieldset class=\"govuk-fieldset";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"role")) {
output += " role=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"role"), true);
output += "\"";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy")) {
output += " aria-describedby=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy"), true);
output += "\"";
;
}
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"html") || memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"text")) {
output += "  <legend class=\"govuk-fieldset__legend";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"classes"), true);
;
}
output += "\">\n";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"isPageHeading")) {
output += "    <h1 class=\"govuk-fieldset__heading\">\n      ";
output += suppressValue((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"html"))),6):memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"text")), true);
output += "\n    </h1>\n";
;
}
else {
output += "    ";
output += suppressValue((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"html"))),4):memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"legend")),"text")), true);
output += "\n";
;
}
output += "  </legend>\n";
;
}
if(contextOrFrameLookup(context, frame, "caller")) {
output += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "caller"), "caller", context, [])), true);
output += "\n";
;
}
else {
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"html")) {
output += "  ";
output += suppressValue(env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html")), true);
output += "\n";
;
}
;
}
output += "</fieldset>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/generic-header/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/generic-header/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "\n";
var t_5;
t_5 = env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"_namespace"),"govuk-generic");
frame.set("namespace", t_5, true);
if(frame.topLevel) {
context.setVariable("namespace", t_5);
}
if(frame.topLevel) {
context.addExport("namespace", t_5);
}
output += "\n<div class=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "namespace"), true);
output += "-header";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n  <div class=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "namespace"), true);
output += "-header__container ";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"containerClasses"),"govuk-width-container",true), true);
output += "\">\n    <div class=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "namespace"), true);
output += "-header__logo\">\n      <a href=\"";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"url"),"/",true), true);
output += "\" class=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "namespace"), true);
output += "-header__homepage-link\">\n        ";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"logoHtml")?env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"logoHtml")):memberLookup((contextOrFrameLookup(context, frame, "params")),"logoText")), true);
output += "\n      </a>\n    </div>\n  </div>\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/hint/macro.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("./template.njk", false, "components/hint/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukHint");
context.setVariable("govukHint", macro_t_1);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/hint/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/hint/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<div";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"id"), true);
output += "\"";
;
}
output += " class=\"govuk-hint";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n  ";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html"))),2):memberLookup((contextOrFrameLookup(context, frame, "params")),"text")), true);
output += "\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/input/macro.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("./template.njk", false, "components/input/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukInput");
context.setVariable("govukInput", macro_t_1);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/input/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/input/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/input/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.hasOwn(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../hint/macro.njk", false, "components/input/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.hasOwn(t_9, "govukHint")) {
var t_12 = t_9.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_12);
env.getTemplate("../label/macro.njk", false, "components/input/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.hasOwn(t_13, "govukLabel")) {
var t_16 = t_13.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_16);
var t_17;
t_17 = "govuk-input";
frame.set("classNames", t_17, true);
if(frame.topLevel) {
context.setVariable("classNames", t_17);
}
if(frame.topLevel) {
context.addExport("classNames", t_17);
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
var t_18;
t_18 = contextOrFrameLookup(context, frame, "classNames") + " " + memberLookup((contextOrFrameLookup(context, frame, "params")),"classes");
frame.set("classNames", t_18, true);
if(frame.topLevel) {
context.setVariable("classNames", t_18);
}
if(frame.topLevel) {
context.addExport("classNames", t_18);
}
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_19;
t_19 = contextOrFrameLookup(context, frame, "classNames") + " govuk-input--error";
frame.set("classNames", t_19, true);
if(frame.topLevel) {
context.setVariable("classNames", t_19);
}
if(frame.topLevel) {
context.addExport("classNames", t_19);
}
;
}
var t_20;
t_20 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy")?memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy"):contextOrFrameLookup(context, frame, "undefined"));
frame.set("describedBy", t_20, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_20);
}
if(frame.topLevel) {
context.addExport("describedBy", t_20);
}
var t_21;
t_21 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"id")?memberLookup((contextOrFrameLookup(context, frame, "params")),"id"):memberLookup((contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("id", t_21, true);
if(frame.topLevel) {
context.setVariable("id", t_21);
}
if(frame.topLevel) {
context.addExport("id", t_21);
}
var t_22;
t_22 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"prefix") && (memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"prefix")),"text") || memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"prefix")),"html"))?true:false);
frame.set("hasPrefix", t_22, true);
if(frame.topLevel) {
context.setVariable("hasPrefix", t_22);
}
if(frame.topLevel) {
context.addExport("hasPrefix", t_22);
}
var t_23;
t_23 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"suffix") && (memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"suffix")),"text") || memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"suffix")),"html"))?true:false);
frame.set("hasSuffix", t_23, true);
if(frame.topLevel) {
context.setVariable("hasSuffix", t_23);
}
if(frame.topLevel) {
context.addExport("hasSuffix", t_23);
}
var t_24;
t_24 = (memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput") && (memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text") || memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))?true:false);
frame.set("hasBeforeInput", t_24, true);
if(frame.topLevel) {
context.setVariable("hasBeforeInput", t_24);
}
if(frame.topLevel) {
context.addExport("hasBeforeInput", t_24);
}
var t_25;
t_25 = (memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput") && (memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text") || memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))?true:false);
frame.set("hasAfterInput", t_25, true);
if(frame.topLevel) {
context.setVariable("hasAfterInput", t_25);
}
if(frame.topLevel) {
context.addExport("hasAfterInput", t_25);
}
var macro_t_26 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_27 = "";t_27 += "<input";
t_27 += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [{"class": contextOrFrameLookup(context, frame, "classNames"),"id": contextOrFrameLookup(context, frame, "id"),"name": memberLookup((l_params),"name"),"type": env.getFilter("default").call(context, memberLookup((l_params),"type"),"text",true),"spellcheck": {"value": ((runtime.callWrap(memberLookup(([true,false]),"includes"), "--expression--[\"includes\"]", context, [memberLookup((l_params),"spellcheck")]))?env.getFilter("string").call(context, memberLookup((l_params),"spellcheck")):false),"optional": true},"value": {"value": memberLookup((l_params),"value"),"optional": true},"disabled": {"value": memberLookup((l_params),"disabled"),"optional": true},"aria-describedby": {"value": contextOrFrameLookup(context, frame, "describedBy"),"optional": true},"autocomplete": {"value": memberLookup((l_params),"autocomplete"),"optional": true},"autocapitalize": {"value": memberLookup((l_params),"autocapitalize"),"optional": true},"pattern": {"value": memberLookup((l_params),"pattern"),"optional": true},"inputmode": {"value": memberLookup((l_params),"inputmode"),"optional": true}}])), true);
t_27 += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [memberLookup((l_params),"attributes")])), true);
t_27 += ">";
;
frame = callerFrame;
return new runtime.SafeString(t_27);
});
context.setVariable("_inputElement", macro_t_26);
var macro_t_28 = runtime.makeMacro(
["affix", "type"], 
[], 
function (l_affix, l_type, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("affix", l_affix);
frame.set("type", l_type);
var t_29 = "";t_29 += "  <div class=\"govuk-input__";
t_29 += suppressValue(l_type, true);
if(memberLookup((l_affix),"classes")) {
t_29 += " ";
t_29 += suppressValue(memberLookup((l_affix),"classes"), true);
;
}
t_29 += "\" aria-hidden=\"true\"";
t_29 += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [memberLookup((l_affix),"attributes")])), true);
t_29 += ">";
t_29 += suppressValue((memberLookup((l_affix),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((l_affix),"html"))),4):memberLookup((l_affix),"text")), true);
t_29 += "</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_29);
});
context.setVariable("_affixItem", macro_t_28);
output += "<div class=\"govuk-form-group";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), true);
output += ">\n  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukLabel", context, [{"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"text"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"classes"),"isPageHeading": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"isPageHeading"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"attributes"),"for": contextOrFrameLookup(context, frame, "id")}]))),2), true);
output += "\n";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_30;
t_30 = contextOrFrameLookup(context, frame, "id") + "-hint";
frame.set("hintId", t_30, true);
if(frame.topLevel) {
context.setVariable("hintId", t_30);
}
if(frame.topLevel) {
context.addExport("hintId", t_30);
}
var t_31;
t_31 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "hintId"):contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_31, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_31);
}
if(frame.topLevel) {
context.addExport("describedBy", t_31);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukHint", context, [{"id": contextOrFrameLookup(context, frame, "hintId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), true);
output += "\n";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_32;
t_32 = contextOrFrameLookup(context, frame, "id") + "-error";
frame.set("errorId", t_32, true);
if(frame.topLevel) {
context.setVariable("errorId", t_32);
}
if(frame.topLevel) {
context.addExport("errorId", t_32);
}
var t_33;
t_33 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "errorId"):contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_33, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_33);
}
if(frame.topLevel) {
context.addExport("describedBy", t_33);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": contextOrFrameLookup(context, frame, "errorId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), true);
output += "\n";
;
}
if(contextOrFrameLookup(context, frame, "hasPrefix") || contextOrFrameLookup(context, frame, "hasSuffix") || contextOrFrameLookup(context, frame, "hasBeforeInput") || contextOrFrameLookup(context, frame, "hasAfterInput")) {
output += "  <div class=\"govuk-input__wrapper";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"inputWrapper")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"inputWrapper")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"inputWrapper")),"attributes")])), true);
output += ">\n";
if(contextOrFrameLookup(context, frame, "hasBeforeInput")) {
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))),4,true):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text")), true);
output += "\n";
;
}
if(contextOrFrameLookup(context, frame, "hasPrefix")) {
output += suppressValue(env.getFilter("indent").call(context, (runtime.callWrap(macro_t_28, "_affixItem", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"prefix"),"prefix"])),2,true), true);
output += "\n";
;
}
output += "    ";
output += suppressValue((runtime.callWrap(macro_t_26, "_inputElement", context, [contextOrFrameLookup(context, frame, "params")])), true);
output += "\n";
if(contextOrFrameLookup(context, frame, "hasSuffix")) {
output += suppressValue(env.getFilter("indent").call(context, (runtime.callWrap(macro_t_28, "_affixItem", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"suffix"),"suffix"])),2,true), true);
output += "\n";
;
}
if(contextOrFrameLookup(context, frame, "hasAfterInput")) {
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))),4,true):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text")), true);
output += "\n";
;
}
output += "  </div>\n";
;
}
else {
output += "  ";
output += suppressValue((runtime.callWrap(macro_t_26, "_inputElement", context, [contextOrFrameLookup(context, frame, "params")])), true);
output += "\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/inset-text/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/inset-text/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<div";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"id"), true);
output += "\"";
;
}
output += " class=\"govuk-inset-text";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n  ";
output += suppressValue((contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html"))),2):memberLookup((contextOrFrameLookup(context, frame, "params")),"text")))), true);
output += "\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/label/macro.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("./template.njk", false, "components/label/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukLabel");
context.setVariable("govukLabel", macro_t_1);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/label/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/label/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"html") || memberLookup((contextOrFrameLookup(context, frame, "params")),"text")) {
var t_5;
t_5 = (function() {
var output = "";
output += "<label class=\"govuk-label";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"for")) {
output += " for=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"for"), true);
output += "\"";
;
}
output += ">\n  ";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html"))),2):memberLookup((contextOrFrameLookup(context, frame, "params")),"text")), true);
output += "\n</label>\n";
;
return output;
})()
;
frame.set("labelHtml", t_5, true);
if(frame.topLevel) {
context.setVariable("labelHtml", t_5);
}
if(frame.topLevel) {
context.addExport("labelHtml", t_5);
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"isPageHeading")) {
output += "<h1 class=\"govuk-label-wrapper\">\n  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "labelHtml"))),2), true);
output += "\n</h1>\n";
;
}
else {
output += suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "labelHtml"))), true);
output += "\n";
;
}
;
}
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/language-navigation/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/language-navigation/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "\n<nav class=\"govuk-language-navigation";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += " aria-label=\"";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"ariaLabel"),"Language"), true);
output += "\">\n  <ul class=\"govuk-language-navigation__list\">\n";
frame = frame.push();
var t_7 = memberLookup((contextOrFrameLookup(context, frame, "params")),"items");
if(t_7) {t_7 = runtime.fromIterator(t_7);
var t_6 = t_7.length;
for(var t_5=0; t_5 < t_7.length; t_5++) {
var t_8 = t_7[t_5];
frame.set("item", t_8);
frame.set("loop.index", t_5 + 1);
frame.set("loop.index0", t_5);
frame.set("loop.revindex", t_6 - t_5);
frame.set("loop.revindex0", t_6 - t_5 - 1);
frame.set("loop.first", t_5 === 0);
frame.set("loop.last", t_5 === t_6 - 1);
frame.set("loop.length", t_6);
var t_9;
t_9 = memberLookup((t_8),"current") || (!memberLookup((t_8),"href"));
frame.set("isCurrent", t_9, true);
if(frame.topLevel) {
context.setVariable("isCurrent", t_9);
}
if(frame.topLevel) {
context.addExport("isCurrent", t_9);
}
if(contextOrFrameLookup(context, frame, "isCurrent")) {
output += "    <li class=\"govuk-language-navigation__list-item\">\n      <span class=\"govuk-language-navigation__text";
if(memberLookup((t_8),"classes")) {
output += " ";
output += suppressValue(memberLookup((t_8),"classes"), true);
;
}
output += "\"\n        aria-current=\"true\"";
if(memberLookup((t_8),"lang")) {
output += " lang=\"";
output += suppressValue(memberLookup((t_8),"lang"), true);
output += "\"";
;
}
if(memberLookup((t_8),"dir")) {
output += " dir=\"";
output += suppressValue(memberLookup((t_8),"dir"), true);
output += "\"";
;
}
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((t_8),"attributes")])), true);
output += ">";
output += suppressValue((memberLookup((t_8),"html")?env.getFilter("safe").call(context, memberLookup((t_8),"html")):memberLookup((t_8),"text")), true);
output += "</span>\n    </li>\n";
;
}
else {
output += "    <li class=\"govuk-language-navigation__list-item\">\n      <a class=\"govuk-language-navigation__link";
if(memberLookup((t_8),"classes")) {
output += " ";
output += suppressValue(memberLookup((t_8),"classes"), true);
;
}
output += "\" href=\"";
output += suppressValue(memberLookup((t_8),"href"), true);
output += "\" rel=\"alternate\"";
if(memberLookup((t_8),"lang")) {
output += " lang=\"";
output += suppressValue(memberLookup((t_8),"lang"), true);
output += "\"";
;
}
if(memberLookup((t_8),"hrefLang") || memberLookup((t_8),"lang")) {
output += " hreflang=\"";
output += suppressValue((memberLookup((t_8),"hrefLang")?memberLookup((t_8),"hrefLang"):memberLookup((t_8),"lang")), true);
output += "\"";
;
}
if(memberLookup((t_8),"dir")) {
output += " dir=\"";
output += suppressValue(memberLookup((t_8),"dir"), true);
output += "\"";
;
}
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((t_8),"attributes")])), true);
output += ">";
output += suppressValue((memberLookup((t_8),"html")?env.getFilter("safe").call(context, memberLookup((t_8),"html")):memberLookup((t_8),"text")), true);
if(memberLookup((t_8),"languageDescriptionText")) {
output += "<span class=\"govuk-visually-hidden\"> ";
output += suppressValue(memberLookup((t_8),"languageDescriptionText"), true);
output += "</span>";
;
}
output += "      </a>\n    </li>\n";
;
}
;
}
}
frame = frame.pop();
output += "  </ul>\n</nav>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/notification-banner/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/notification-banner/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"type") == "success") {
var t_5;
t_5 = true;
frame.set("successBanner", t_5, true);
if(frame.topLevel) {
context.setVariable("successBanner", t_5);
}
if(frame.topLevel) {
context.addExport("successBanner", t_5);
}
;
}
if(contextOrFrameLookup(context, frame, "successBanner")) {
var t_6;
t_6 = "govuk-notification-banner--" + memberLookup((contextOrFrameLookup(context, frame, "params")),"type");
frame.set("typeClass", t_6, true);
if(frame.topLevel) {
context.setVariable("typeClass", t_6);
}
if(frame.topLevel) {
context.addExport("typeClass", t_6);
}
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"role")) {
var t_7;
t_7 = memberLookup((contextOrFrameLookup(context, frame, "params")),"role");
frame.set("role", t_7, true);
if(frame.topLevel) {
context.setVariable("role", t_7);
}
if(frame.topLevel) {
context.addExport("role", t_7);
}
;
}
else {
if(contextOrFrameLookup(context, frame, "successBanner")) {
var t_8;
t_8 = "alert";
frame.set("role", t_8, true);
if(frame.topLevel) {
context.setVariable("role", t_8);
}
if(frame.topLevel) {
context.addExport("role", t_8);
}
;
}
else {
var t_9;
t_9 = "region";
frame.set("role", t_9, true);
if(frame.topLevel) {
context.setVariable("role", t_9);
}
if(frame.topLevel) {
context.addExport("role", t_9);
}
;
}
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"titleHtml")) {
var t_10;
t_10 = env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"titleHtml"));
frame.set("title", t_10, true);
if(frame.topLevel) {
context.setVariable("title", t_10);
}
if(frame.topLevel) {
context.addExport("title", t_10);
}
;
}
else {
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"titleText")) {
var t_11;
t_11 = memberLookup((contextOrFrameLookup(context, frame, "params")),"titleText");
frame.set("title", t_11, true);
if(frame.topLevel) {
context.setVariable("title", t_11);
}
if(frame.topLevel) {
context.addExport("title", t_11);
}
;
}
else {
if(contextOrFrameLookup(context, frame, "successBanner")) {
var t_12;
t_12 = "Success";
frame.set("title", t_12, true);
if(frame.topLevel) {
context.setVariable("title", t_12);
}
if(frame.topLevel) {
context.addExport("title", t_12);
}
;
}
else {
var t_13;
t_13 = "Important";
frame.set("title", t_13, true);
if(frame.topLevel) {
context.setVariable("title", t_13);
}
if(frame.topLevel) {
context.addExport("title", t_13);
}
;
}
;
}
;
}
output += "<div class=\"govuk-notification-banner";
if(contextOrFrameLookup(context, frame, "typeClass")) {
output += " ";
output += suppressValue(contextOrFrameLookup(context, frame, "typeClass"), true);
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\" role=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "role"), true);
output += "\" aria-labelledby=\"";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"titleId"),"govuk-notification-banner-title",true), true);
output += "\" data-module=\"govuk-notification-banner\"";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"disableAutoFocus") !== contextOrFrameLookup(context, frame, "undefined")) {
output += " data-disable-auto-focus=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"disableAutoFocus"), true);
output += "\"";
;
}
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n  <div class=\"govuk-notification-banner__header\">\n    <h";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"titleHeadingLevel"),2,true), true);
output += " class=\"govuk-notification-banner__title\" id=\"";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"titleId"),"govuk-notification-banner-title",true), true);
output += "\">\n      ";
output += suppressValue(contextOrFrameLookup(context, frame, "title"), true);
output += "\n    </h";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"titleHeadingLevel"),2,true), true);
output += ">\n  </div>\n  <div class=\"govuk-notification-banner__content\">\n";
if(contextOrFrameLookup(context, frame, "caller") || memberLookup((contextOrFrameLookup(context, frame, "params")),"html")) {
output += "    ";
output += suppressValue((contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html"))),4)), true);
output += "\n";
;
}
else {
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"text")) {
output += "    ";
output += "<p class=\"govuk-notification-banner__heading\">\n      ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"text")),6), true);
output += "\n    </p>\n";
;
}
;
}
output += "  </div>\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/panel/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/panel/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../button/macro.njk", false, "components/panel/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.hasOwn(t_5, "govukButton")) {
var t_8 = t_5.govukButton;
} else {
cb(new Error("cannot import 'govukButton'")); return;
}
context.setVariable("govukButton", t_8);
var t_9;
t_9 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"headingLevel")?memberLookup((contextOrFrameLookup(context, frame, "params")),"headingLevel"):1);
frame.set("headingLevel", t_9, true);
if(frame.topLevel) {
context.setVariable("headingLevel", t_9);
}
if(frame.topLevel) {
context.addExport("headingLevel", t_9);
}
var t_10;
t_10 = memberLookup((contextOrFrameLookup(context, frame, "params")),"classes") && (runtime.inOperator("govuk-panel--interruption",memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")));
frame.set("isInterruption", t_10, true);
if(frame.topLevel) {
context.setVariable("isInterruption", t_10);
}
if(frame.topLevel) {
context.addExport("isInterruption", t_10);
}
var t_11;
t_11 = (!contextOrFrameLookup(context, frame, "isInterruption")?"govuk-panel--confirmation":"");
frame.set("defaultModifierClassName", t_11, true);
if(frame.topLevel) {
context.setVariable("defaultModifierClassName", t_11);
}
if(frame.topLevel) {
context.addExport("defaultModifierClassName", t_11);
}
var macro_t_12 = runtime.makeMacro(
["action"], 
[], 
function (l_action, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("action", l_action);
var t_13 = "";if(!memberLookup((l_action),"href") || memberLookup((l_action),"type") == "button") {
t_13 += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "govukButton"), "govukButton", context, [{"text": memberLookup((l_action),"text"),"type": (memberLookup((l_action),"type")?memberLookup((l_action),"type"):"button"),"classes": "govuk-button--inverse" + ((memberLookup((l_action),"classes")?" " + memberLookup((l_action),"classes"):"")),"href": memberLookup((l_action),"href"),"attributes": memberLookup((l_action),"attributes")}])), true);
;
}
else {
t_13 += "<a class=\"govuk-link govuk-link--inverse";
if(memberLookup((l_action),"classes")) {
t_13 += " ";
t_13 += suppressValue(memberLookup((l_action),"classes"), true);
;
}
t_13 += "\" href=\"";
t_13 += suppressValue(memberLookup((l_action),"href"), true);
t_13 += "\"";
t_13 += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [memberLookup((l_action),"attributes")])), true);
t_13 += ">";
t_13 += suppressValue(memberLookup((l_action),"text"), true);
t_13 += "</a>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_13);
});
context.setVariable("_panelAction", macro_t_12);
output += "<div class=\"govuk-panel";
if(contextOrFrameLookup(context, frame, "defaultModifierClassName")) {
output += " ";
output += suppressValue(contextOrFrameLookup(context, frame, "defaultModifierClassName"), true);
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n  <h";
output += suppressValue(contextOrFrameLookup(context, frame, "headingLevel"), true);
output += " class=\"govuk-panel__title\">\n    ";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"titleHtml")?env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"titleHtml")):memberLookup((contextOrFrameLookup(context, frame, "params")),"titleText")), true);
output += "\n  </h";
output += suppressValue(contextOrFrameLookup(context, frame, "headingLevel"), true);
output += ">\n";
if(contextOrFrameLookup(context, frame, "caller") || memberLookup((contextOrFrameLookup(context, frame, "params")),"html") || memberLookup((contextOrFrameLookup(context, frame, "params")),"text")) {
output += "  <div class=\"govuk-panel__body\">\n    ";
output += suppressValue((contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html"))),4):memberLookup((contextOrFrameLookup(context, frame, "params")),"text")))), true);
output += "\n  </div>\n";
;
}
if(contextOrFrameLookup(context, frame, "isInterruption") && memberLookup((contextOrFrameLookup(context, frame, "params")),"actions")) {
var t_14;
t_14 = memberLookup((contextOrFrameLookup(context, frame, "params")),"actions");
frame.set("actions", t_14, true);
if(frame.topLevel) {
context.setVariable("actions", t_14);
}
if(frame.topLevel) {
context.addExport("actions", t_14);
}
output += "  <div class=\"govuk-panel__actions";
if(memberLookup((contextOrFrameLookup(context, frame, "actions")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "actions")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "actions")),"attributes")])), true);
output += ">";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "actions")),"items")),"length")) {
output += "<div class=\"govuk-button-group\">\n";
frame = frame.push();
var t_17 = memberLookup((contextOrFrameLookup(context, frame, "actions")),"items");
if(t_17) {t_17 = runtime.fromIterator(t_17);
var t_16 = t_17.length;
for(var t_15=0; t_15 < t_17.length; t_15++) {
var t_18 = t_17[t_15];
frame.set("action", t_18);
frame.set("loop.index", t_15 + 1);
frame.set("loop.index0", t_15);
frame.set("loop.revindex", t_16 - t_15);
frame.set("loop.revindex0", t_16 - t_15 - 1);
frame.set("loop.first", t_15 === 0);
frame.set("loop.last", t_15 === t_16 - 1);
frame.set("loop.length", t_16);
output += "      ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, (runtime.callWrap(macro_t_12, "_panelAction", context, [t_18])))),6), true);
output += "\n";
;
}
}
frame = frame.pop();
output += "    </div>";
;
}
output += "</div>\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/radios/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/radios/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/radios/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.hasOwn(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../fieldset/macro.njk", false, "components/radios/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.hasOwn(t_9, "govukFieldset")) {
var t_12 = t_9.govukFieldset;
} else {
cb(new Error("cannot import 'govukFieldset'")); return;
}
context.setVariable("govukFieldset", t_12);
env.getTemplate("../hint/macro.njk", false, "components/radios/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.hasOwn(t_13, "govukHint")) {
var t_16 = t_13.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_16);
env.getTemplate("../label/macro.njk", false, "components/radios/template.njk", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
t_17.getExported(function(t_19,t_17) {
if(t_19) { cb(t_19); return; }
if(Object.hasOwn(t_17, "govukLabel")) {
var t_20 = t_17.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_20);
var t_21;
t_21 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"idPrefix")?memberLookup((contextOrFrameLookup(context, frame, "params")),"idPrefix"):memberLookup((contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("idPrefix", t_21, true);
if(frame.topLevel) {
context.setVariable("idPrefix", t_21);
}
if(frame.topLevel) {
context.addExport("idPrefix", t_21);
}
var t_22;
t_22 = (memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy")?memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy"):"");
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
var t_23;
t_23 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")?true:false);
frame.set("hasFieldset", t_23, true);
if(frame.topLevel) {
context.setVariable("hasFieldset", t_23);
}
if(frame.topLevel) {
context.addExport("hasFieldset", t_23);
}
var macro_t_24 = runtime.makeMacro(
["params", "item", "index"], 
[], 
function (l_params, l_item, l_index, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("index", l_index);
var t_25 = "";var t_26;
t_26 = (memberLookup((l_item),"id")?memberLookup((l_item),"id"):contextOrFrameLookup(context, frame, "idPrefix") + ((l_index > 1?"-" + l_index:"")));
frame.set("itemId", t_26, true);
if(frame.topLevel) {
context.setVariable("itemId", t_26);
}
if(frame.topLevel) {
context.addExport("itemId", t_26);
}
var t_27;
t_27 = "conditional-" + contextOrFrameLookup(context, frame, "itemId");
frame.set("conditionalId", t_27, true);
if(frame.topLevel) {
context.setVariable("conditionalId", t_27);
}
if(frame.topLevel) {
context.addExport("conditionalId", t_27);
}
if(memberLookup((l_item),"divider")) {
t_25 += "    <div class=\"govuk-radios__divider\">";
t_25 += suppressValue(memberLookup((l_item),"divider"), true);
t_25 += "</div>\n";
;
}
else {
var t_28;
t_28 = env.getFilter("default").call(context, memberLookup((l_item),"checked"),(memberLookup((l_params),"value")?(memberLookup((l_item),"value") == memberLookup((l_params),"value") && memberLookup((l_item),"checked") != false):false),true);
frame.set("isChecked", t_28, true);
if(frame.topLevel) {
context.setVariable("isChecked", t_28);
}
if(frame.topLevel) {
context.addExport("isChecked", t_28);
}
var t_29;
t_29 = (memberLookup((memberLookup((l_item),"hint")),"text") || memberLookup((memberLookup((l_item),"hint")),"html")?true:"");
frame.set("hasHint", t_29, true);
if(frame.topLevel) {
context.setVariable("hasHint", t_29);
}
if(frame.topLevel) {
context.addExport("hasHint", t_29);
}
var t_30;
t_30 = contextOrFrameLookup(context, frame, "itemId") + "-item-hint";
frame.set("itemHintId", t_30, true);
if(frame.topLevel) {
context.setVariable("itemHintId", t_30);
}
if(frame.topLevel) {
context.addExport("itemHintId", t_30);
}
t_25 += "    <div class=\"govuk-radios__item\">\n      <input class=\"govuk-radios__input\" id=\"";
t_25 += suppressValue(contextOrFrameLookup(context, frame, "itemId"), true);
t_25 += "\" name=\"";
t_25 += suppressValue(memberLookup((l_params),"name"), true);
t_25 += "\" type=\"radio\" value=\"";
t_25 += suppressValue(memberLookup((l_item),"value"), true);
t_25 += "\"";
t_25 += suppressValue((contextOrFrameLookup(context, frame, "isChecked")?" checked":""), true);
t_25 += suppressValue((memberLookup((l_item),"disabled")?" disabled":""), true);
if(memberLookup((memberLookup((l_item),"conditional")),"html")) {
t_25 += " data-aria-controls=\"";
t_25 += suppressValue(contextOrFrameLookup(context, frame, "conditionalId"), true);
t_25 += "\"";
;
}
if(contextOrFrameLookup(context, frame, "hasHint")) {
t_25 += " aria-describedby=\"";
t_25 += suppressValue(contextOrFrameLookup(context, frame, "itemHintId"), true);
t_25 += "\"";
;
}
t_25 += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [memberLookup((l_item),"attributes")])), true);
t_25 += ">\n      ";
t_25 += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(contextOrFrameLookup(context, frame, "govukLabel"), "govukLabel", context, [{"html": memberLookup((l_item),"html"),"text": memberLookup((l_item),"text"),"classes": "govuk-radios__label" + ((memberLookup((memberLookup((l_item),"label")),"classes")?" " + memberLookup((memberLookup((l_item),"label")),"classes"):"")),"attributes": memberLookup((memberLookup((l_item),"label")),"attributes"),"for": contextOrFrameLookup(context, frame, "itemId")}]))),6), true);
t_25 += "\n";
if(contextOrFrameLookup(context, frame, "hasHint")) {
t_25 += "      ";
t_25 += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(contextOrFrameLookup(context, frame, "govukHint"), "govukHint", context, [{"id": contextOrFrameLookup(context, frame, "itemHintId"),"classes": "govuk-radios__hint" + ((memberLookup((memberLookup((l_item),"hint")),"classes")?" " + memberLookup((memberLookup((l_item),"hint")),"classes"):"")),"attributes": memberLookup((memberLookup((l_item),"hint")),"attributes"),"html": memberLookup((memberLookup((l_item),"hint")),"html"),"text": memberLookup((memberLookup((l_item),"hint")),"text")}]))),6), true);
t_25 += "\n";
;
}
t_25 += "    </div>\n";
if(memberLookup((memberLookup((l_item),"conditional")),"html")) {
t_25 += "    <div class=\"govuk-radios__conditional";
if(!contextOrFrameLookup(context, frame, "isChecked")) {
t_25 += " govuk-radios__conditional--hidden";
;
}
t_25 += "\" id=\"";
t_25 += suppressValue(contextOrFrameLookup(context, frame, "conditionalId"), true);
t_25 += "\">\n      ";
t_25 += suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((l_item),"conditional")),"html"))), true);
t_25 += "\n    </div>\n";
;
}
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_25);
});
context.setVariable("_radioItem", macro_t_24);
var t_31;
t_31 = (function() {
var output = "";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_32;
t_32 = contextOrFrameLookup(context, frame, "idPrefix") + "-hint";
frame.set("hintId", t_32, true);
if(frame.topLevel) {
context.setVariable("hintId", t_32);
}
if(frame.topLevel) {
context.addExport("hintId", t_32);
}
var t_33;
t_33 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "hintId"):contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_33, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_33);
}
if(frame.topLevel) {
context.addExport("describedBy", t_33);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukHint", context, [{"id": contextOrFrameLookup(context, frame, "hintId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), true);
output += "\n";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_34;
t_34 = contextOrFrameLookup(context, frame, "idPrefix") + "-error";
frame.set("errorId", t_34, true);
if(frame.topLevel) {
context.setVariable("errorId", t_34);
}
if(frame.topLevel) {
context.addExport("errorId", t_34);
}
var t_35;
t_35 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "errorId"):contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_35, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_35);
}
if(frame.topLevel) {
context.addExport("describedBy", t_35);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": contextOrFrameLookup(context, frame, "errorId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), true);
output += "\n";
;
}
output += "  <div class=\"govuk-radios";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += " data-module=\"govuk-radios\">\n";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")) {
output += "    ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html"))),4):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"text")), true);
output += "\n";
;
}
frame = frame.push();
var t_38 = memberLookup((contextOrFrameLookup(context, frame, "params")),"items");
if(t_38) {t_38 = runtime.fromIterator(t_38);
var t_37 = t_38.length;
for(var t_36=0; t_36 < t_38.length; t_36++) {
var t_39 = t_38[t_36];
frame.set("item", t_39);
frame.set("loop.index", t_36 + 1);
frame.set("loop.index0", t_36);
frame.set("loop.revindex", t_37 - t_36);
frame.set("loop.revindex0", t_37 - t_36 - 1);
frame.set("loop.first", t_36 === 0);
frame.set("loop.last", t_36 === t_37 - 1);
frame.set("loop.length", t_37);
if(t_39) {
output += suppressValue((runtime.callWrap(macro_t_24, "_radioItem", context, [contextOrFrameLookup(context, frame, "params"),t_39,memberLookup((contextOrFrameLookup(context, frame, "loop")),"index")])), true);
;
}
;
}
}
frame = frame.pop();
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")) {
output += "    ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html"))),4):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"text")), true);
output += "\n";
;
}
output += "  </div>\n";
;
return output;
})()
;
frame.set("innerHtml", t_31, true);
if(frame.topLevel) {
context.setVariable("innerHtml", t_31);
}
if(frame.topLevel) {
context.addExport("innerHtml", t_31);
}
output += "<div class=\"govuk-form-group";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), true);
output += ">\n";
if(contextOrFrameLookup(context, frame, "hasFieldset")) {
output += "  ";
output += suppressValue(env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": contextOrFrameLookup(context, frame, "describedBy"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"attributes"),"legend": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"fieldset")),"legend"),"html": env.getFilter("trim").call(context, contextOrFrameLookup(context, frame, "innerHtml"))}]))), true);
output += "\n";
;
}
else {
output += "  ";
output += suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "innerHtml"))), true);
output += "\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/select/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/select/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/select/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.hasOwn(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../hint/macro.njk", false, "components/select/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.hasOwn(t_9, "govukHint")) {
var t_12 = t_9.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_12);
env.getTemplate("../label/macro.njk", false, "components/select/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.hasOwn(t_13, "govukLabel")) {
var t_16 = t_13.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_16);
var t_17;
t_17 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy")?memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy"):"");
frame.set("describedBy", t_17, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_17);
}
if(frame.topLevel) {
context.addExport("describedBy", t_17);
}
var t_18;
t_18 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"id")?memberLookup((contextOrFrameLookup(context, frame, "params")),"id"):memberLookup((contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("id", t_18, true);
if(frame.topLevel) {
context.setVariable("id", t_18);
}
if(frame.topLevel) {
context.addExport("id", t_18);
}
output += "<div class=\"govuk-form-group";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), true);
output += ">\n  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukLabel", context, [{"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"text"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"classes"),"isPageHeading": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"isPageHeading"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"attributes"),"for": contextOrFrameLookup(context, frame, "id")}]))),2), true);
output += "\n";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_19;
t_19 = contextOrFrameLookup(context, frame, "id") + "-hint";
frame.set("hintId", t_19, true);
if(frame.topLevel) {
context.setVariable("hintId", t_19);
}
if(frame.topLevel) {
context.addExport("hintId", t_19);
}
var t_20;
t_20 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "hintId"):contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_20, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_20);
}
if(frame.topLevel) {
context.addExport("describedBy", t_20);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukHint", context, [{"id": contextOrFrameLookup(context, frame, "hintId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), true);
output += "\n";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_21;
t_21 = contextOrFrameLookup(context, frame, "id") + "-error";
frame.set("errorId", t_21, true);
if(frame.topLevel) {
context.setVariable("errorId", t_21);
}
if(frame.topLevel) {
context.addExport("errorId", t_21);
}
var t_22;
t_22 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "errorId"):contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": contextOrFrameLookup(context, frame, "errorId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), true);
output += "\n";
;
}
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")) {
output += "  ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))),2):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text")), true);
output += "\n";
;
}
output += "  <select class=\"govuk-select";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-select--error";
;
}
output += "\" id=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "id"), true);
output += "\" name=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"name"), true);
output += "\"";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"disabled")) {
output += " disabled";
;
}
if(contextOrFrameLookup(context, frame, "describedBy")) {
output += " aria-describedby=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "describedBy"), true);
output += "\"";
;
}
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n";
frame = frame.push();
var t_25 = memberLookup((contextOrFrameLookup(context, frame, "params")),"items");
if(t_25) {t_25 = runtime.fromIterator(t_25);
var t_24 = t_25.length;
for(var t_23=0; t_23 < t_25.length; t_23++) {
var t_26 = t_25[t_23];
frame.set("item", t_26);
frame.set("loop.index", t_23 + 1);
frame.set("loop.index0", t_23);
frame.set("loop.revindex", t_24 - t_23);
frame.set("loop.revindex0", t_24 - t_23 - 1);
frame.set("loop.first", t_23 === 0);
frame.set("loop.last", t_23 === t_24 - 1);
frame.set("loop.length", t_24);
if(t_26) {
var t_27;
t_27 = env.getFilter("default").call(context, memberLookup((t_26),"value"),memberLookup((t_26),"text"));
frame.set("effectiveValue", t_27, true);
if(frame.topLevel) {
context.setVariable("effectiveValue", t_27);
}
if(frame.topLevel) {
context.addExport("effectiveValue", t_27);
}
output += "    <option";
if(memberLookup((t_26),"value") !== contextOrFrameLookup(context, frame, "undefined")) {
output += " value=\"";
output += suppressValue(memberLookup((t_26),"value"), true);
output += "\"";
;
}
output += suppressValue((env.getFilter("default").call(context, memberLookup((t_26),"selected"),(memberLookup((contextOrFrameLookup(context, frame, "params")),"value")?(contextOrFrameLookup(context, frame, "effectiveValue") == memberLookup((contextOrFrameLookup(context, frame, "params")),"value") && memberLookup((t_26),"selected") != false):false),true)?" selected":""), true);
output += suppressValue((memberLookup((t_26),"disabled")?" disabled":""), true);
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((t_26),"attributes")])), true);
output += ">";
output += suppressValue(memberLookup((t_26),"text"), true);
output += "</option>\n";
;
}
;
}
}
frame = frame.pop();
output += "  </select>\n";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")) {
output += "  ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))),2):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text")), true);
output += "\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/skip-link/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/skip-link/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<a href=\"";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"href"),"#content",true), true);
output += "\" class=\"govuk-skip-link";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += " data-module=\"govuk-skip-link\">";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html")):memberLookup((contextOrFrameLookup(context, frame, "params")),"text")), true);
output += "</a>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/summary-list/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/summary-list/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
var macro_t_5 = runtime.makeMacro(
["action", "cardTitle"], 
[], 
function (l_action, l_cardTitle, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("action", l_action);
frame.set("cardTitle", l_cardTitle);
var t_6 = "";t_6 += "  <a class=\"govuk-link";
if(memberLookup((l_action),"classes")) {
t_6 += " ";
t_6 += suppressValue(memberLookup((l_action),"classes"), true);
;
}
t_6 += "\" href=\"";
t_6 += suppressValue(memberLookup((l_action),"href"), true);
t_6 += "\"";
t_6 += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [memberLookup((l_action),"attributes")])), true);
t_6 += ">";
t_6 += suppressValue((memberLookup((l_action),"html")?env.getFilter("indent").call(context, env.getFilter("safe").call(context, memberLookup((l_action),"html")),4):memberLookup((l_action),"text")), true);
if(memberLookup((l_action),"visuallyHiddenText") || l_cardTitle) {
t_6 += "<span class=\"govuk-visually-hidden\">";
if(memberLookup((l_action),"visuallyHiddenText")) {
t_6 += " ";
t_6 += suppressValue(memberLookup((l_action),"visuallyHiddenText"), true);
;
}
if(l_cardTitle) {
t_6 += " (";
t_6 += suppressValue((memberLookup((l_cardTitle),"html")?env.getFilter("safe").call(context, env.getFilter("indent").call(context, memberLookup((l_cardTitle),"html"),6)):memberLookup((l_cardTitle),"text")), true);
t_6 += ")";
;
}
t_6 += "</span>";
;
}
t_6 += "</a>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_6);
});
context.setVariable("_actionLink", macro_t_5);
var macro_t_7 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_8 = "";var t_9;
t_9 = (memberLookup((memberLookup((l_params),"title")),"headingLevel")?memberLookup((memberLookup((l_params),"title")),"headingLevel"):2);
frame.set("headingLevel", t_9, true);
if(frame.topLevel) {
context.setVariable("headingLevel", t_9);
}
if(frame.topLevel) {
context.addExport("headingLevel", t_9);
}
t_8 += "<div class=\"govuk-summary-card";
if(memberLookup((l_params),"classes")) {
t_8 += " ";
t_8 += suppressValue(memberLookup((l_params),"classes"), true);
;
}
t_8 += "\"";
t_8 += suppressValue((runtime.callWrap(contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [memberLookup((l_params),"attributes")])), true);
t_8 += ">\n  <div class=\"govuk-summary-card__title-wrapper\">\n";
if(memberLookup((l_params),"title")) {
t_8 += "    <h";
t_8 += suppressValue(contextOrFrameLookup(context, frame, "headingLevel"), true);
t_8 += " class=\"govuk-summary-card__title";
if(memberLookup((memberLookup((l_params),"title")),"classes")) {
t_8 += " ";
t_8 += suppressValue(memberLookup((memberLookup((l_params),"title")),"classes"), true);
;
}
t_8 += "\">\n      ";
t_8 += suppressValue((memberLookup((memberLookup((l_params),"title")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((l_params),"title")),"html"))),6):memberLookup((memberLookup((l_params),"title")),"text")), true);
t_8 += "\n    </h";
t_8 += suppressValue(contextOrFrameLookup(context, frame, "headingLevel"), true);
t_8 += ">\n";
;
}
if(memberLookup((memberLookup((memberLookup((l_params),"actions")),"items")),"length")) {
if(memberLookup((memberLookup((memberLookup((l_params),"actions")),"items")),"length") == 1) {
t_8 += "    <div class=\"govuk-summary-card__actions";
if(memberLookup((memberLookup((l_params),"actions")),"classes")) {
t_8 += " ";
t_8 += suppressValue(memberLookup((memberLookup((l_params),"actions")),"classes"), true);
;
}
t_8 += "\">\n      ";
t_8 += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(contextOrFrameLookup(context, frame, "_actionLink"), "_actionLink", context, [memberLookup((memberLookup((memberLookup((l_params),"actions")),"items")),0),memberLookup((l_params),"title")]))),4), true);
t_8 += "\n    </div>\n";
;
}
else {
t_8 += "    <ul class=\"govuk-summary-card__actions";
if(memberLookup((memberLookup((l_params),"actions")),"classes")) {
t_8 += " ";
t_8 += suppressValue(memberLookup((memberLookup((l_params),"actions")),"classes"), true);
;
}
t_8 += "\">\n";
frame = frame.push();
var t_12 = memberLookup((memberLookup((l_params),"actions")),"items");
if(t_12) {t_12 = runtime.fromIterator(t_12);
var t_11 = t_12.length;
for(var t_10=0; t_10 < t_12.length; t_10++) {
var t_13 = t_12[t_10];
frame.set("action", t_13);
frame.set("loop.index", t_10 + 1);
frame.set("loop.index0", t_10);
frame.set("loop.revindex", t_11 - t_10);
frame.set("loop.revindex0", t_11 - t_10 - 1);
frame.set("loop.first", t_10 === 0);
frame.set("loop.last", t_10 === t_11 - 1);
frame.set("loop.length", t_11);
t_8 += "      <li class=\"govuk-summary-card__action\">\n        ";
t_8 += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(contextOrFrameLookup(context, frame, "_actionLink"), "_actionLink", context, [t_13,memberLookup((l_params),"title")]))),8), true);
t_8 += "\n      </li>\n";
;
}
}
frame = frame.pop();
t_8 += "    </ul>\n";
;
}
;
}
t_8 += "  </div>\n\n  <div class=\"govuk-summary-card__content\">\n    ";
t_8 += suppressValue(env.getFilter("trim").call(context, (runtime.callWrap(contextOrFrameLookup(context, frame, "caller"), "caller", context, []))), true);
t_8 += "\n  </div>\n</div>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_8);
});
context.setVariable("_summaryCard", macro_t_7);
var t_14;
t_14 = false;
frame.set("anyRowHasActions", t_14, true);
if(frame.topLevel) {
context.setVariable("anyRowHasActions", t_14);
}
if(frame.topLevel) {
context.addExport("anyRowHasActions", t_14);
}
frame = frame.push();
var t_17 = memberLookup((contextOrFrameLookup(context, frame, "params")),"rows");
if(t_17) {t_17 = runtime.fromIterator(t_17);
var t_16 = t_17.length;
for(var t_15=0; t_15 < t_17.length; t_15++) {
var t_18 = t_17[t_15];
frame.set("row", t_18);
frame.set("loop.index", t_15 + 1);
frame.set("loop.index0", t_15);
frame.set("loop.revindex", t_16 - t_15);
frame.set("loop.revindex0", t_16 - t_15 - 1);
frame.set("loop.first", t_15 === 0);
frame.set("loop.last", t_15 === t_16 - 1);
frame.set("loop.length", t_16);
var t_19;
t_19 = (env.getFilter("length").call(context, memberLookup((memberLookup((t_18),"actions")),"items"))?true:contextOrFrameLookup(context, frame, "anyRowHasActions"));
frame.set("anyRowHasActions", t_19, true);
if(frame.topLevel) {
context.setVariable("anyRowHasActions", t_19);
}
if(frame.topLevel) {
context.addExport("anyRowHasActions", t_19);
}
;
}
}
frame = frame.pop();
var t_20;
t_20 = (function() {
var output = "";
output += "<dl class=\"govuk-summary-list";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n";
frame = frame.push();
var t_23 = memberLookup((contextOrFrameLookup(context, frame, "params")),"rows");
if(t_23) {t_23 = runtime.fromIterator(t_23);
var t_22 = t_23.length;
for(var t_21=0; t_21 < t_23.length; t_21++) {
var t_24 = t_23[t_21];
frame.set("row", t_24);
frame.set("loop.index", t_21 + 1);
frame.set("loop.index0", t_21);
frame.set("loop.revindex", t_22 - t_21);
frame.set("loop.revindex0", t_22 - t_21 - 1);
frame.set("loop.first", t_21 === 0);
frame.set("loop.last", t_21 === t_22 - 1);
frame.set("loop.length", t_22);
if(t_24) {
output += "  <div class=\"govuk-summary-list__row";
if(contextOrFrameLookup(context, frame, "anyRowHasActions") && !memberLookup((memberLookup((t_24),"actions")),"items")) {
output += " govuk-summary-list__row--no-actions";
;
}
if(memberLookup((t_24),"classes")) {
output += " ";
output += suppressValue(memberLookup((t_24),"classes"), true);
;
}
output += "\">\n    <dt class=\"govuk-summary-list__key";
if(memberLookup((memberLookup((t_24),"key")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((t_24),"key")),"classes"), true);
;
}
output += "\">\n      ";
output += suppressValue((memberLookup((memberLookup((t_24),"key")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((t_24),"key")),"html"))),6):memberLookup((memberLookup((t_24),"key")),"text")), true);
output += "\n    </dt>\n    <dd class=\"govuk-summary-list__value";
if(memberLookup((memberLookup((t_24),"value")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((t_24),"value")),"classes"), true);
;
}
output += "\">\n      ";
output += suppressValue((memberLookup((memberLookup((t_24),"value")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((t_24),"value")),"html"))),6):memberLookup((memberLookup((t_24),"value")),"text")), true);
output += "\n    </dd>\n";
if(memberLookup((memberLookup((memberLookup((t_24),"actions")),"items")),"length")) {
output += "    <dd class=\"govuk-summary-list__actions";
if(memberLookup((memberLookup((t_24),"actions")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((t_24),"actions")),"classes"), true);
;
}
output += "\">\n";
if(memberLookup((memberLookup((memberLookup((t_24),"actions")),"items")),"length") == 1) {
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(macro_t_5, "_actionLink", context, [memberLookup((memberLookup((memberLookup((t_24),"actions")),"items")),0),memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"card")),"title")]))),6,true), true);
output += "\n";
;
}
else {
output += "      <ul class=\"govuk-summary-list__actions-list\">\n";
frame = frame.push();
var t_27 = memberLookup((memberLookup((t_24),"actions")),"items");
if(t_27) {t_27 = runtime.fromIterator(t_27);
var t_26 = t_27.length;
for(var t_25=0; t_25 < t_27.length; t_25++) {
var t_28 = t_27[t_25];
frame.set("action", t_28);
frame.set("loop.index", t_25 + 1);
frame.set("loop.index0", t_25);
frame.set("loop.revindex", t_26 - t_25);
frame.set("loop.revindex0", t_26 - t_25 - 1);
frame.set("loop.first", t_25 === 0);
frame.set("loop.last", t_25 === t_26 - 1);
frame.set("loop.length", t_26);
output += "        <li class=\"govuk-summary-list__actions-list-item\">\n          ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(macro_t_5, "_actionLink", context, [t_28,memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"card")),"title")]))),8), true);
output += "\n        </li>\n";
;
}
}
frame = frame.pop();
output += "      </ul>\n";
;
}
output += "    </dd>\n";
;
}
output += "  </div>\n";
;
}
;
}
}
frame = frame.pop();
output += "</dl>";
;
return output;
})()
;
frame.set("summaryList", t_20, true);
if(frame.topLevel) {
context.setVariable("summaryList", t_20);
}
if(frame.topLevel) {
context.addExport("summaryList", t_20);
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"card")) {
output += suppressValue((runtime.callWrap(macro_t_7, "_summaryCard", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"card"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_29 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_30 = "";t_30 += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "summaryList"))),4), true);
;
frame = frame.pop();
return new runtime.SafeString(t_30);
});
return macro_t_29;})()})])), true);
;
}
else {
output += suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "summaryList"))), true);
;
}
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/table/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/table/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<table class=\"govuk-table";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"caption")) {
output += "  <caption class=\"govuk-table__caption";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"captionClasses")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"captionClasses"), true);
;
}
output += "\">";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"caption"), true);
output += "</caption>\n";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"head")) {
output += "  <thead class=\"govuk-table__head\">\n    <tr class=\"govuk-table__row\">\n";
frame = frame.push();
var t_7 = memberLookup((contextOrFrameLookup(context, frame, "params")),"head");
if(t_7) {t_7 = runtime.fromIterator(t_7);
var t_6 = t_7.length;
for(var t_5=0; t_5 < t_7.length; t_5++) {
var t_8 = t_7[t_5];
frame.set("item", t_8);
frame.set("loop.index", t_5 + 1);
frame.set("loop.index0", t_5);
frame.set("loop.revindex", t_6 - t_5);
frame.set("loop.revindex0", t_6 - t_5 - 1);
frame.set("loop.first", t_5 === 0);
frame.set("loop.last", t_5 === t_6 - 1);
frame.set("loop.length", t_6);
output += "      <th scope=\"col\" class=\"govuk-table__header";
if(memberLookup((t_8),"format")) {
output += " govuk-table__header--";
output += suppressValue(memberLookup((t_8),"format"), true);
;
}
if(memberLookup((t_8),"classes")) {
output += " ";
output += suppressValue(memberLookup((t_8),"classes"), true);
;
}
output += "\"";
if(memberLookup((t_8),"colspan")) {
output += " colspan=\"";
output += suppressValue(memberLookup((t_8),"colspan"), true);
output += "\"";
;
}
if(memberLookup((t_8),"rowspan")) {
output += " rowspan=\"";
output += suppressValue(memberLookup((t_8),"rowspan"), true);
output += "\"";
;
}
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((t_8),"attributes")])), true);
output += ">";
output += suppressValue((memberLookup((t_8),"html")?env.getFilter("safe").call(context, memberLookup((t_8),"html")):memberLookup((t_8),"text")), true);
output += "</th>\n";
;
}
}
frame = frame.pop();
output += "    </tr>\n  </thead>\n";
;
}
output += "  <tbody class=\"govuk-table__body\">\n";
frame = frame.push();
var t_11 = memberLookup((contextOrFrameLookup(context, frame, "params")),"rows");
if(t_11) {t_11 = runtime.fromIterator(t_11);
var t_10 = t_11.length;
for(var t_9=0; t_9 < t_11.length; t_9++) {
var t_12 = t_11[t_9];
frame.set("row", t_12);
frame.set("loop.index", t_9 + 1);
frame.set("loop.index0", t_9);
frame.set("loop.revindex", t_10 - t_9);
frame.set("loop.revindex0", t_10 - t_9 - 1);
frame.set("loop.first", t_9 === 0);
frame.set("loop.last", t_9 === t_10 - 1);
frame.set("loop.length", t_10);
if(t_12) {
output += "    <tr class=\"govuk-table__row\">\n";
frame = frame.push();
var t_15 = t_12;
if(t_15) {t_15 = runtime.fromIterator(t_15);
var t_14 = t_15.length;
for(var t_13=0; t_13 < t_15.length; t_13++) {
var t_16 = t_15[t_13];
frame.set("cell", t_16);
frame.set("loop.index", t_13 + 1);
frame.set("loop.index0", t_13);
frame.set("loop.revindex", t_14 - t_13);
frame.set("loop.revindex0", t_14 - t_13 - 1);
frame.set("loop.first", t_13 === 0);
frame.set("loop.last", t_13 === t_14 - 1);
frame.set("loop.length", t_14);
var t_17;
t_17 = (function() {
var output = "";
if(memberLookup((t_16),"colspan")) {
output += " colspan=\"";
output += suppressValue(memberLookup((t_16),"colspan"), true);
output += "\"";
;
}
if(memberLookup((t_16),"rowspan")) {
output += " rowspan=\"";
output += suppressValue(memberLookup((t_16),"rowspan"), true);
output += "\"";
;
}
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((t_16),"attributes")])), true);
;
return output;
})()
;
frame.set("commonAttributes", t_17, true);
if(frame.topLevel) {
context.setVariable("commonAttributes", t_17);
}
if(frame.topLevel) {
context.addExport("commonAttributes", t_17);
}
if(memberLookup((contextOrFrameLookup(context, frame, "loop")),"first") && memberLookup((contextOrFrameLookup(context, frame, "params")),"firstCellIsHeader")) {
output += "      <th scope=\"row\" class=\"govuk-table__header";
if(memberLookup((t_16),"classes")) {
output += " ";
output += suppressValue(memberLookup((t_16),"classes"), true);
;
}
output += "\"";
output += suppressValue(env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "commonAttributes")), true);
output += ">";
output += suppressValue((memberLookup((t_16),"html")?env.getFilter("safe").call(context, memberLookup((t_16),"html")):memberLookup((t_16),"text")), true);
output += "</th>\n";
;
}
else {
output += "      <td class=\"govuk-table__cell";
if(memberLookup((t_16),"format")) {
output += " govuk-table__cell--";
output += suppressValue(memberLookup((t_16),"format"), true);
;
}
if(memberLookup((t_16),"classes")) {
output += " ";
output += suppressValue(memberLookup((t_16),"classes"), true);
;
}
output += "\"";
output += suppressValue(env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "commonAttributes")), true);
output += ">";
output += suppressValue((memberLookup((t_16),"html")?env.getFilter("safe").call(context, memberLookup((t_16),"html")):memberLookup((t_16),"text")), true);
output += "</td>\n";
;
}
;
}
}
frame = frame.pop();
output += "    </tr>\n";
;
}
;
}
}
frame = frame.pop();
output += "  </tbody>\n</table>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/tag/macro.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
var macro_t_1 = runtime.makeMacro(
["params"], 
[], 
function (l_params, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_2 = "";var tasks = [];
tasks.push(
function(callback) {
env.getTemplate("./template.njk", false, "components/tag/macro.njk", false, function(t_4,t_3) {
if(t_4) { cb(t_4); return; }
callback(null,t_3);});
});
tasks.push(
function(template, callback){
template.render(context.getVariables(), frame, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
callback(null,t_5);});
});
tasks.push(
function(result, callback){
t_2 += result;
callback(null);
});
env.waterfall(tasks, function(){
});
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukTag");
context.setVariable("govukTag", macro_t_1);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/tag/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/tag/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<strong class=\"govuk-tag";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n  ";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html"))),2):memberLookup((contextOrFrameLookup(context, frame, "params")),"text")), true);
output += "\n</strong>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/task-list/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/task-list/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../tag/macro.njk", false, "components/task-list/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.hasOwn(t_5, "govukTag")) {
var t_8 = t_5.govukTag;
} else {
cb(new Error("cannot import 'govukTag'")); return;
}
context.setVariable("govukTag", t_8);
var t_9;
t_9 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"idPrefix")?memberLookup((contextOrFrameLookup(context, frame, "params")),"idPrefix"):"task-list");
frame.set("idPrefix", t_9, true);
if(frame.topLevel) {
context.setVariable("idPrefix", t_9);
}
if(frame.topLevel) {
context.addExport("idPrefix", t_9);
}
var macro_t_10 = runtime.makeMacro(
["params", "item", "index"], 
[], 
function (l_params, l_item, l_index, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("index", l_index);
var t_11 = "";var t_12;
t_12 = contextOrFrameLookup(context, frame, "idPrefix") + "-" + l_index + "-hint";
frame.set("hintId", t_12, true);
if(frame.topLevel) {
context.setVariable("hintId", t_12);
}
if(frame.topLevel) {
context.addExport("hintId", t_12);
}
var t_13;
t_13 = contextOrFrameLookup(context, frame, "idPrefix") + "-" + l_index + "-status";
frame.set("statusId", t_13, true);
if(frame.topLevel) {
context.setVariable("statusId", t_13);
}
if(frame.topLevel) {
context.addExport("statusId", t_13);
}
t_11 += "  <li class=\"govuk-task-list__item";
if(memberLookup((l_item),"href")) {
t_11 += " govuk-task-list__item--with-link";
;
}
if(memberLookup((l_item),"classes")) {
t_11 += " ";
t_11 += suppressValue(memberLookup((l_item),"classes"), true);
;
}
t_11 += "\">\n    <div class=\"govuk-task-list__name-and-hint\">\n";
if(memberLookup((l_item),"href")) {
t_11 += "      <a class=\"govuk-link govuk-task-list__link";
if(memberLookup((memberLookup((l_item),"title")),"classes")) {
t_11 += " ";
t_11 += suppressValue(memberLookup((memberLookup((l_item),"title")),"classes"), true);
;
}
t_11 += "\" href=\"";
t_11 += suppressValue(memberLookup((l_item),"href"), true);
t_11 += "\" aria-describedby=\"";
t_11 += suppressValue((memberLookup((l_item),"hint")?contextOrFrameLookup(context, frame, "hintId") + " ":""), true);
t_11 += suppressValue(contextOrFrameLookup(context, frame, "statusId"), true);
t_11 += "\">\n        ";
t_11 += suppressValue((memberLookup((memberLookup((l_item),"title")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((l_item),"title")),"html"))),8):memberLookup((memberLookup((l_item),"title")),"text")), true);
t_11 += "\n      </a>\n";
;
}
else {
t_11 += "      <div";
if(memberLookup((memberLookup((l_item),"title")),"classes")) {
t_11 += " class=\"";
t_11 += suppressValue(memberLookup((memberLookup((l_item),"title")),"classes"), true);
t_11 += "\"";
;
}
t_11 += ">\n        ";
t_11 += suppressValue((memberLookup((memberLookup((l_item),"title")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((l_item),"title")),"html"))),8):memberLookup((memberLookup((l_item),"title")),"text")), true);
t_11 += "\n      </div>\n";
;
}
if(memberLookup((l_item),"hint")) {
t_11 += "      <div id=\"";
t_11 += suppressValue(contextOrFrameLookup(context, frame, "hintId"), true);
t_11 += "\" class=\"govuk-task-list__hint\">\n        ";
t_11 += suppressValue((memberLookup((memberLookup((l_item),"hint")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((l_item),"hint")),"html"))),8):memberLookup((memberLookup((l_item),"hint")),"text")), true);
t_11 += "\n      </div>\n";
;
}
t_11 += "    </div>\n    <div class=\"govuk-task-list__status";
if(memberLookup((memberLookup((l_item),"status")),"classes")) {
t_11 += " ";
t_11 += suppressValue(memberLookup((memberLookup((l_item),"status")),"classes"), true);
;
}
t_11 += "\" id=\"";
t_11 += suppressValue(contextOrFrameLookup(context, frame, "statusId"), true);
t_11 += "\">\n";
if(memberLookup((memberLookup((l_item),"status")),"tag")) {
t_11 += "      ";
t_11 += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(contextOrFrameLookup(context, frame, "govukTag"), "govukTag", context, [memberLookup((memberLookup((l_item),"status")),"tag")]))),6), true);
t_11 += "\n";
;
}
else {
t_11 += "      ";
t_11 += suppressValue((memberLookup((memberLookup((l_item),"status")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((l_item),"status")),"html"))),6):memberLookup((memberLookup((l_item),"status")),"text")), true);
t_11 += "\n";
;
}
t_11 += "    </div>\n  </li>";
;
frame = callerFrame;
return new runtime.SafeString(t_11);
});
context.setVariable("_taskListItem", macro_t_10);
output += "\n<ul class=\"govuk-task-list";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n";
frame = frame.push();
var t_16 = memberLookup((contextOrFrameLookup(context, frame, "params")),"items");
if(t_16) {t_16 = runtime.fromIterator(t_16);
var t_15 = t_16.length;
for(var t_14=0; t_14 < t_16.length; t_14++) {
var t_17 = t_16[t_14];
frame.set("item", t_17);
frame.set("loop.index", t_14 + 1);
frame.set("loop.index0", t_14);
frame.set("loop.revindex", t_15 - t_14);
frame.set("loop.revindex0", t_15 - t_14 - 1);
frame.set("loop.first", t_14 === 0);
frame.set("loop.last", t_14 === t_15 - 1);
frame.set("loop.length", t_15);
output += suppressValue((t_17?(runtime.callWrap(macro_t_10, "_taskListItem", context, [contextOrFrameLookup(context, frame, "params"),t_17,memberLookup((contextOrFrameLookup(context, frame, "loop")),"index")])):""), true);
output += "\n";
;
}
}
frame = frame.pop();
output += "</ul>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/textarea/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/textarea/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/textarea/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.hasOwn(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../hint/macro.njk", false, "components/textarea/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.hasOwn(t_9, "govukHint")) {
var t_12 = t_9.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_12);
env.getTemplate("../label/macro.njk", false, "components/textarea/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.hasOwn(t_13, "govukLabel")) {
var t_16 = t_13.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_16);
var t_17;
t_17 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy")?memberLookup((contextOrFrameLookup(context, frame, "params")),"describedBy"):"");
frame.set("describedBy", t_17, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_17);
}
if(frame.topLevel) {
context.addExport("describedBy", t_17);
}
var t_18;
t_18 = (memberLookup((contextOrFrameLookup(context, frame, "params")),"id")?memberLookup((contextOrFrameLookup(context, frame, "params")),"id"):memberLookup((contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("id", t_18, true);
if(frame.topLevel) {
context.setVariable("id", t_18);
}
if(frame.topLevel) {
context.addExport("id", t_18);
}
output += "<div class=\"govuk-form-group";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += suppressValue(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), true);
output += ">\n  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukLabel", context, [{"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"text"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"classes"),"isPageHeading": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"isPageHeading"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"label")),"attributes"),"for": contextOrFrameLookup(context, frame, "id")}]))),2), true);
output += "\n";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_19;
t_19 = contextOrFrameLookup(context, frame, "id") + "-hint";
frame.set("hintId", t_19, true);
if(frame.topLevel) {
context.setVariable("hintId", t_19);
}
if(frame.topLevel) {
context.addExport("hintId", t_19);
}
var t_20;
t_20 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "hintId"):contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_20, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_20);
}
if(frame.topLevel) {
context.addExport("describedBy", t_20);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukHint", context, [{"id": contextOrFrameLookup(context, frame, "hintId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), true);
output += "\n";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_21;
t_21 = contextOrFrameLookup(context, frame, "id") + "-error";
frame.set("errorId", t_21, true);
if(frame.topLevel) {
context.setVariable("errorId", t_21);
}
if(frame.topLevel) {
context.addExport("errorId", t_21);
}
var t_22;
t_22 = (contextOrFrameLookup(context, frame, "describedBy")?contextOrFrameLookup(context, frame, "describedBy") + " " + contextOrFrameLookup(context, frame, "errorId"):contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
output += "  ";
output += suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": contextOrFrameLookup(context, frame, "errorId"),"classes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), true);
output += "\n";
;
}
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")) {
output += "  ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))),2):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text")), true);
output += "\n";
;
}
output += "  <textarea class=\"govuk-textarea";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-textarea--error";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\" id=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "id"), true);
output += "\" name=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"name"), true);
output += "\" rows=\"";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"rows"),5,true), true);
output += "\"";
if((memberLookup((contextOrFrameLookup(context, frame, "params")),"spellcheck") === false) || (memberLookup((contextOrFrameLookup(context, frame, "params")),"spellcheck") === true)) {
output += " spellcheck=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"spellcheck"), true);
output += "\"";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"disabled")) {
output += " disabled";
;
}
if(contextOrFrameLookup(context, frame, "describedBy")) {
output += " aria-describedby=\"";
output += suppressValue(contextOrFrameLookup(context, frame, "describedBy"), true);
output += "\"";
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"autocomplete")) {
output += " autocomplete=\"";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"autocomplete"), true);
output += "\"";
;
}
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"value"), true);
output += "</textarea>\n";
if(memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")) {
output += "  ";
output += suppressValue((memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))),2):memberLookup((memberLookup((memberLookup((contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text")), true);
output += "\n";
;
}
output += "</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})})})})})})})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"components/warning-text/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
env.getTemplate("../../macros/attributes.njk", false, "components/warning-text/template.njk", false, function(t_2,t_1) {
if(t_2) { cb(t_2); return; }
t_1.getExported(function(t_3,t_1) {
if(t_3) { cb(t_3); return; }
if(Object.hasOwn(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<div class=\"govuk-warning-text";
if(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += suppressValue(memberLookup((contextOrFrameLookup(context, frame, "params")),"classes"), true);
;
}
output += "\"";
output += suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [memberLookup((contextOrFrameLookup(context, frame, "params")),"attributes")])), true);
output += ">\n  <span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span>\n  <strong class=\"govuk-warning-text__text\">\n    <span class=\"govuk-visually-hidden\">";
output += suppressValue(env.getFilter("default").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"iconFallbackText"),"Warning",true), true);
output += "</span>\n    ";
output += suppressValue((memberLookup((contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("safe").call(context, memberLookup((contextOrFrameLookup(context, frame, "params")),"html")):memberLookup((contextOrFrameLookup(context, frame, "params")),"text")), true);
output += "\n  </strong>\n</div>\n";
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
})});
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})(),
"macros/attributes.njk": (() => {
function root(env, context, frame, runtime, cb) {
var lineno = 0;
var colno = 0;
var output = "";
try {
var parentTemplate = null;
output += "\n";
var macro_t_1 = runtime.makeMacro(
["attributes"], 
[], 
function (l_attributes, kwargs) {
var callerFrame = frame;
frame = new runtime.Frame();
kwargs = kwargs || {};
if (Object.hasOwn(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("attributes", l_attributes);
var t_2 = "";var t_3;
t_3 = (env.getTest("string").call(context, l_attributes) === true?l_attributes:"");
frame.set("attributesHtml", t_3, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_3);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_3);
}
if(env.getTest("escaped").call(context, l_attributes) === true && env.getTest("string").call(context, memberLookup((l_attributes),"val")) === true) {
var t_4;
t_4 = l_attributes;
frame.set("attributesHtml", t_4, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_4);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_4);
}
;
}
else {
if(env.getTest("mapping").call(context, l_attributes) === true && !env.getTest("escaped").call(context, l_attributes) === true) {
frame = frame.push();
var t_7 = l_attributes;
if(t_7) {t_7 = runtime.fromIterator(t_7);
var t_5;
if(runtime.isArray(t_7)) {
var t_6 = t_7.length;
for(t_5=0; t_5 < t_7.length; t_5++) {
var t_8 = t_7[t_5][0];
frame.set("[object Object]", t_7[t_5][0]);
var t_9 = t_7[t_5][1];
frame.set("[object Object]", t_7[t_5][1]);
frame.set("loop.index", t_5 + 1);
frame.set("loop.index0", t_5);
frame.set("loop.revindex", t_6 - t_5);
frame.set("loop.revindex0", t_6 - t_5 - 1);
frame.set("loop.first", t_5 === 0);
frame.set("loop.last", t_5 === t_6 - 1);
frame.set("loop.length", t_6);
var t_10;
t_10 = (env.getTest("mapping").call(context, t_9) === true && !env.getTest("escaped").call(context, t_9) === true?t_9:{"value": t_9,"optional": false});
frame.set("options", t_10, true);
if(frame.topLevel) {
context.setVariable("options", t_10);
}
if(frame.topLevel) {
context.addExport("options", t_10);
}
if(runtime.inOperator(memberLookup((contextOrFrameLookup(context, frame, "options")),"value"),[contextOrFrameLookup(context, frame, "undefined"),null])) {
var t_11;
t_11 = null;
frame.set("value", t_11, true);
if(frame.topLevel) {
context.setVariable("value", t_11);
}
if(frame.topLevel) {
context.addExport("value", t_11);
}
var t_12;
t_12 = "";
frame.set("valueEscaped", t_12, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_12);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_12);
}
;
}
else {
if(env.getTest("escaped").call(context, memberLookup((contextOrFrameLookup(context, frame, "options")),"value")) === true) {
var t_13;
t_13 = memberLookup((memberLookup((contextOrFrameLookup(context, frame, "options")),"value")),"val");
frame.set("value", t_13, true);
if(frame.topLevel) {
context.setVariable("value", t_13);
}
if(frame.topLevel) {
context.addExport("value", t_13);
}
var t_14;
t_14 = memberLookup((contextOrFrameLookup(context, frame, "options")),"value");
frame.set("valueEscaped", t_14, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_14);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_14);
}
;
}
else {
var t_15;
t_15 = memberLookup((contextOrFrameLookup(context, frame, "options")),"value");
frame.set("value", t_15, true);
if(frame.topLevel) {
context.setVariable("value", t_15);
}
if(frame.topLevel) {
context.addExport("value", t_15);
}
var t_16;
t_16 = env.getFilter("escape").call(context, memberLookup((contextOrFrameLookup(context, frame, "options")),"value"));
frame.set("valueEscaped", t_16, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_16);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_16);
}
;
}
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "options")),"optional") === true && contextOrFrameLookup(context, frame, "value") === true) {
var t_17;
t_17 = contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_8);
frame.set("attributesHtml", t_17, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_17);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_17);
}
;
}
else {
if((memberLookup((contextOrFrameLookup(context, frame, "options")),"optional") === true && !runtime.inOperator(contextOrFrameLookup(context, frame, "value"),[contextOrFrameLookup(context, frame, "undefined"),null,false])) || memberLookup((contextOrFrameLookup(context, frame, "options")),"optional") !== true) {
var t_18;
t_18 = contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_8) + "=\"" + contextOrFrameLookup(context, frame, "valueEscaped") + "\"";
frame.set("attributesHtml", t_18, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_18);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_18);
}
;
}
;
}
;
}
} else {
t_5 = -1;
var t_6 = runtime.keys(t_7).length;
for(var t_19 in t_7) {
t_5++;
var t_20 = t_7[t_19];
frame.set("name", t_19);
frame.set("item", t_20);
frame.set("loop.index", t_5 + 1);
frame.set("loop.index0", t_5);
frame.set("loop.revindex", t_6 - t_5);
frame.set("loop.revindex0", t_6 - t_5 - 1);
frame.set("loop.first", t_5 === 0);
frame.set("loop.last", t_5 === t_6 - 1);
frame.set("loop.length", t_6);
var t_21;
t_21 = (env.getTest("mapping").call(context, t_20) === true && !env.getTest("escaped").call(context, t_20) === true?t_20:{"value": t_20,"optional": false});
frame.set("options", t_21, true);
if(frame.topLevel) {
context.setVariable("options", t_21);
}
if(frame.topLevel) {
context.addExport("options", t_21);
}
if(runtime.inOperator(memberLookup((contextOrFrameLookup(context, frame, "options")),"value"),[contextOrFrameLookup(context, frame, "undefined"),null])) {
var t_22;
t_22 = null;
frame.set("value", t_22, true);
if(frame.topLevel) {
context.setVariable("value", t_22);
}
if(frame.topLevel) {
context.addExport("value", t_22);
}
var t_23;
t_23 = "";
frame.set("valueEscaped", t_23, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_23);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_23);
}
;
}
else {
if(env.getTest("escaped").call(context, memberLookup((contextOrFrameLookup(context, frame, "options")),"value")) === true) {
var t_24;
t_24 = memberLookup((memberLookup((contextOrFrameLookup(context, frame, "options")),"value")),"val");
frame.set("value", t_24, true);
if(frame.topLevel) {
context.setVariable("value", t_24);
}
if(frame.topLevel) {
context.addExport("value", t_24);
}
var t_25;
t_25 = memberLookup((contextOrFrameLookup(context, frame, "options")),"value");
frame.set("valueEscaped", t_25, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_25);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_25);
}
;
}
else {
var t_26;
t_26 = memberLookup((contextOrFrameLookup(context, frame, "options")),"value");
frame.set("value", t_26, true);
if(frame.topLevel) {
context.setVariable("value", t_26);
}
if(frame.topLevel) {
context.addExport("value", t_26);
}
var t_27;
t_27 = env.getFilter("escape").call(context, memberLookup((contextOrFrameLookup(context, frame, "options")),"value"));
frame.set("valueEscaped", t_27, true);
if(frame.topLevel) {
context.setVariable("valueEscaped", t_27);
}
if(frame.topLevel) {
context.addExport("valueEscaped", t_27);
}
;
}
;
}
if(memberLookup((contextOrFrameLookup(context, frame, "options")),"optional") === true && contextOrFrameLookup(context, frame, "value") === true) {
var t_28;
t_28 = contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_19);
frame.set("attributesHtml", t_28, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_28);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_28);
}
;
}
else {
if((memberLookup((contextOrFrameLookup(context, frame, "options")),"optional") === true && !runtime.inOperator(contextOrFrameLookup(context, frame, "value"),[contextOrFrameLookup(context, frame, "undefined"),null,false])) || memberLookup((contextOrFrameLookup(context, frame, "options")),"optional") !== true) {
var t_29;
t_29 = contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_19) + "=\"" + contextOrFrameLookup(context, frame, "valueEscaped") + "\"";
frame.set("attributesHtml", t_29, true);
if(frame.topLevel) {
context.setVariable("attributesHtml", t_29);
}
if(frame.topLevel) {
context.addExport("attributesHtml", t_29);
}
;
}
;
}
;
}
}
}
frame = frame.pop();
;
}
;
}
t_2 += suppressValue(env.getFilter("safe").call(context, contextOrFrameLookup(context, frame, "attributesHtml")), true);
;
frame = callerFrame;
return new runtime.SafeString(t_2);
});
context.addExport("govukAttributes");
context.setVariable("govukAttributes", macro_t_1);
if(parentTemplate) {
parentTemplate.rootRenderFunc(env, context, frame, runtime, cb);
} else {
cb(null, output);
}
;
} catch (e) {
  cb(runtime.handleError(e, lineno, colno));
}
}
return {
root: root
};

})()
};
