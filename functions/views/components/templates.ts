// @ts-nocheck
// Generated from govuk-frontend by "npm run pages". MIT licence, Crown Copyright (Government Digital Service).

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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<a href=\"";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"href"),"#",true), env.opts.autoescape);
output += "\" class=\"govuk-back-link";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")):(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text"),"Back",true))), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
var t_6;
t_6 = runtime.contextOrFrameLookup(context, frame, "classNames") + " " + runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes");
frame.set("classNames", t_6, true);
if(frame.topLevel) {
context.setVariable("classNames", t_6);
}
if(frame.topLevel) {
context.addExport("classNames", t_6);
}
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"isStartButton")) {
var t_7;
t_7 = runtime.contextOrFrameLookup(context, frame, "classNames") + " govuk-button--start";
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
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
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "classNames"), env.opts.autoescape);
output += "\" data-module=\"govuk-button\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html") && runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"isStartButton")) {
output += "<span>";
output += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))), env.opts.autoescape);
output += "</span>";
;
}
else {
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")))):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"href")) {
output += "<a href=\"";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"href")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"href"):"#"), env.opts.autoescape);
output += "\" role=\"button\" draggable=\"false\"";
output += runtime.suppressValue(env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "commonAttributes")), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "buttonText")),2), env.opts.autoescape);
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"isStartButton")?env.getFilter("safe").call(context, (runtime.callWrap(macro_t_8, "_startIcon", context, []))):""), env.opts.autoescape);
output += "\n</a>";
;
}
else {
output += "<button type=\"";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"type")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"type"):"submit"), env.opts.autoescape);
output += "\"";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"value")) {
output += " value=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"value"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name")) {
output += " name=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"disabled")) {
output += " disabled aria-disabled=\"true\"";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"preventDoubleClick") !== runtime.contextOrFrameLookup(context, frame, "undefined")) {
output += " data-prevent-double-click=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"preventDoubleClick"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue(env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "commonAttributes")), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "buttonText")),2), env.opts.autoescape);
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"isStartButton")?env.getFilter("safe").call(context, (runtime.callWrap(macro_t_8, "_startIcon", context, []))):""), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/checkboxes/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../fieldset/macro.njk", false, "components/checkboxes/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukFieldset")) {
var t_12 = t_9.govukFieldset;
} else {
cb(new Error("cannot import 'govukFieldset'")); return;
}
context.setVariable("govukFieldset", t_12);
env.getTemplate("../hint/macro.njk", false, "components/checkboxes/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukHint")) {
var t_16 = t_13.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_16);
env.getTemplate("../label/macro.njk", false, "components/checkboxes/template.njk", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
t_17.getExported(function(t_19,t_17) {
if(t_19) { cb(t_19); return; }
if(Object.prototype.hasOwnProperty.call(t_17, "govukLabel")) {
var t_20 = t_17.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_20);
var t_21;
t_21 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix"):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("idPrefix", t_21, true);
if(frame.topLevel) {
context.setVariable("idPrefix", t_21);
}
if(frame.topLevel) {
context.addExport("idPrefix", t_21);
}
var t_22;
t_22 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy"):"");
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy")) {
var t_23;
t_23 = runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy");
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
t_24 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")?true:false);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("index", l_index);
var t_26 = "";var t_27;
t_27 = (runtime.memberLookup((l_item),"id")?runtime.memberLookup((l_item),"id"):runtime.contextOrFrameLookup(context, frame, "idPrefix") + ((l_index > 1?"-" + l_index:"")));
frame.set("itemId", t_27, true);
if(frame.topLevel) {
context.setVariable("itemId", t_27);
}
if(frame.topLevel) {
context.addExport("itemId", t_27);
}
var t_28;
t_28 = (runtime.memberLookup((l_item),"name")?runtime.memberLookup((l_item),"name"):runtime.memberLookup((l_params),"name"));
frame.set("itemName", t_28, true);
if(frame.topLevel) {
context.setVariable("itemName", t_28);
}
if(frame.topLevel) {
context.addExport("itemName", t_28);
}
var t_29;
t_29 = "conditional-" + runtime.contextOrFrameLookup(context, frame, "itemId");
frame.set("conditionalId", t_29, true);
if(frame.topLevel) {
context.setVariable("conditionalId", t_29);
}
if(frame.topLevel) {
context.addExport("conditionalId", t_29);
}
if(runtime.memberLookup((l_item),"divider")) {
t_26 += "    <div class=\"govuk-checkboxes__divider\">";
t_26 += runtime.suppressValue(runtime.memberLookup((l_item),"divider"), env.opts.autoescape);
t_26 += "</div>\n";
;
}
else {
var t_30;
t_30 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"checked"),(runtime.memberLookup((l_params),"values")?(runtime.inOperator(runtime.memberLookup((l_item),"value"),runtime.memberLookup((l_params),"values")) && runtime.memberLookup((l_item),"checked") != false):false),true);
frame.set("isChecked", t_30, true);
if(frame.topLevel) {
context.setVariable("isChecked", t_30);
}
if(frame.topLevel) {
context.addExport("isChecked", t_30);
}
var t_31;
t_31 = (runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"text") || runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html")?true:"");
frame.set("hasHint", t_31, true);
if(frame.topLevel) {
context.setVariable("hasHint", t_31);
}
if(frame.topLevel) {
context.addExport("hasHint", t_31);
}
var t_32;
t_32 = (runtime.contextOrFrameLookup(context, frame, "hasHint")?runtime.contextOrFrameLookup(context, frame, "itemId") + "-item-hint":"");
frame.set("itemHintId", t_32, true);
if(frame.topLevel) {
context.setVariable("itemHintId", t_32);
}
if(frame.topLevel) {
context.addExport("itemHintId", t_32);
}
var t_33;
t_33 = (!runtime.contextOrFrameLookup(context, frame, "hasFieldset")?runtime.contextOrFrameLookup(context, frame, "describedBy"):"");
frame.set("itemDescribedBy", t_33, true);
if(frame.topLevel) {
context.setVariable("itemDescribedBy", t_33);
}
if(frame.topLevel) {
context.addExport("itemDescribedBy", t_33);
}
var t_34;
t_34 = env.getFilter("trim").call(context, (runtime.contextOrFrameLookup(context, frame, "itemDescribedBy") + " " + runtime.contextOrFrameLookup(context, frame, "itemHintId")));
frame.set("itemDescribedBy", t_34, true);
if(frame.topLevel) {
context.setVariable("itemDescribedBy", t_34);
}
if(frame.topLevel) {
context.addExport("itemDescribedBy", t_34);
}
t_26 += "    <div class=\"govuk-checkboxes__item\">\n      <input class=\"govuk-checkboxes__input\" id=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemId"), env.opts.autoescape);
t_26 += "\" name=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemName"), env.opts.autoescape);
t_26 += "\" type=\"checkbox\" value=\"";
t_26 += runtime.suppressValue(runtime.memberLookup((l_item),"value"), env.opts.autoescape);
t_26 += "\"";
t_26 += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "isChecked")?" checked":""), env.opts.autoescape);
t_26 += runtime.suppressValue((runtime.memberLookup((l_item),"disabled")?" disabled":""), env.opts.autoescape);
if(runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html")) {
t_26 += " data-aria-controls=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "conditionalId"), env.opts.autoescape);
t_26 += "\"";
;
}
if(runtime.memberLookup((l_item),"behaviour")) {
t_26 += " data-behaviour=\"";
t_26 += runtime.suppressValue(runtime.memberLookup((l_item),"behaviour"), env.opts.autoescape);
t_26 += "\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "itemDescribedBy")) {
t_26 += " aria-describedby=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemDescribedBy"), env.opts.autoescape);
t_26 += "\"";
;
}
t_26 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_item),"attributes")])), env.opts.autoescape);
t_26 += ">\n      ";
t_26 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukLabel"), "govukLabel", context, [{"html": runtime.memberLookup((l_item),"html"),"text": runtime.memberLookup((l_item),"text"),"classes": "govuk-checkboxes__label" + ((runtime.memberLookup((runtime.memberLookup((l_item),"label")),"classes")?" " + runtime.memberLookup((runtime.memberLookup((l_item),"label")),"classes"):"")),"attributes": runtime.memberLookup((runtime.memberLookup((l_item),"label")),"attributes"),"for": runtime.contextOrFrameLookup(context, frame, "itemId")}]))),6), env.opts.autoescape);
t_26 += "\n";
if(runtime.contextOrFrameLookup(context, frame, "hasHint")) {
t_26 += "      ";
t_26 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukHint"), "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "itemHintId"),"classes": "govuk-checkboxes__hint" + ((runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"classes")?" " + runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"classes"):"")),"attributes": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"text")}]))),6), env.opts.autoescape);
t_26 += "\n";
;
}
t_26 += "    </div>\n";
if(runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html")) {
t_26 += "    <div class=\"govuk-checkboxes__conditional";
if(!runtime.contextOrFrameLookup(context, frame, "isChecked")) {
t_26 += " govuk-checkboxes__conditional--hidden";
;
}
t_26 += "\" id=\"";
t_26 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "conditionalId"), env.opts.autoescape);
t_26 += "\">\n      ";
t_26 += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html"))), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_36;
t_36 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-hint";
frame.set("hintId", t_36, true);
if(frame.topLevel) {
context.setVariable("hintId", t_36);
}
if(frame.topLevel) {
context.addExport("hintId", t_36);
}
var t_37;
t_37 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_37, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_37);
}
if(frame.topLevel) {
context.addExport("describedBy", t_37);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_38;
t_38 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-error";
frame.set("errorId", t_38, true);
if(frame.topLevel) {
context.setVariable("errorId", t_38);
}
if(frame.topLevel) {
context.addExport("errorId", t_38);
}
var t_39;
t_39 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_39, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_39);
}
if(frame.topLevel) {
context.addExport("describedBy", t_39);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "  <div class=\"govuk-checkboxes";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += " data-module=\"govuk-checkboxes\">\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")) {
output += "    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"text")), env.opts.autoescape);
output += "\n";
;
}
frame = frame.push();
var t_42 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"items");
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
output += runtime.suppressValue((runtime.callWrap(macro_t_25, "_checkboxItem", context, [runtime.contextOrFrameLookup(context, frame, "params"),t_43,runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"index")])), env.opts.autoescape);
;
}
;
}
}
frame = frame.pop();
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")) {
output += "    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"text")), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n";
if(runtime.contextOrFrameLookup(context, frame, "hasFieldset")) {
output += "  ";
output += runtime.suppressValue(env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": runtime.contextOrFrameLookup(context, frame, "describedBy"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"attributes"),"legend": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"legend"),"html": env.getFilter("trim").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))}]))), env.opts.autoescape);
output += "\n";
;
}
else {
output += "  ";
output += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/date-input/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../fieldset/macro.njk", false, "components/date-input/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukFieldset")) {
var t_12 = t_9.govukFieldset;
} else {
cb(new Error("cannot import 'govukFieldset'")); return;
}
context.setVariable("govukFieldset", t_12);
env.getTemplate("../hint/macro.njk", false, "components/date-input/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukHint")) {
var t_16 = t_13.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_16);
env.getTemplate("../input/macro.njk", false, "components/date-input/template.njk", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
t_17.getExported(function(t_19,t_17) {
if(t_19) { cb(t_19); return; }
if(Object.prototype.hasOwnProperty.call(t_17, "govukInput")) {
var t_20 = t_17.govukInput;
} else {
cb(new Error("cannot import 'govukInput'")); return;
}
context.setVariable("govukInput", t_20);
var t_21;
t_21 = (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy")?runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy"):"");
frame.set("describedBy", t_21, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_21);
}
if(frame.topLevel) {
context.addExport("describedBy", t_21);
}
var t_22;
t_22 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")?true:false);
frame.set("hasFieldset", t_22, true);
if(frame.topLevel) {
context.setVariable("hasFieldset", t_22);
}
if(frame.topLevel) {
context.addExport("hasFieldset", t_22);
}
var t_23;
t_23 = env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"day"),{"name": "day","value": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"values")),"day"),"classes": "govuk-input--width-2"});
frame.set("dateInputDay", t_23, true);
if(frame.topLevel) {
context.setVariable("dateInputDay", t_23);
}
if(frame.topLevel) {
context.addExport("dateInputDay", t_23);
}
var t_24;
t_24 = env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"month"),{"name": "month","value": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"values")),"month"),"classes": "govuk-input--width-2"});
frame.set("dateInputMonth", t_24, true);
if(frame.topLevel) {
context.setVariable("dateInputMonth", t_24);
}
if(frame.topLevel) {
context.addExport("dateInputMonth", t_24);
}
var t_25;
t_25 = env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"year"),{"name": "year","value": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"values")),"year"),"classes": "govuk-input--width-4"});
frame.set("dateInputYear", t_25, true);
if(frame.topLevel) {
context.setVariable("dateInputYear", t_25);
}
if(frame.topLevel) {
context.addExport("dateInputYear", t_25);
}
if(env.getFilter("length").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"items"))) {
var t_26;
t_26 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"items");
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
t_27 = [runtime.contextOrFrameLookup(context, frame, "dateInputDay"),runtime.contextOrFrameLookup(context, frame, "dateInputMonth"),runtime.contextOrFrameLookup(context, frame, "dateInputYear")];
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("anyItemHasError", l_anyItemHasError);
var t_29 = "";var t_30;
t_30 = runtime.memberLookup((l_item),"name");
frame.set("itemName", t_30, true);
if(frame.topLevel) {
context.setVariable("itemName", t_30);
}
if(frame.topLevel) {
context.addExport("itemName", t_30);
}
var t_31;
t_31 = runtime.memberLookup((l_item),"value");
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
t_34 = (runtime.memberLookup((l_item),"error") || (runtime.memberLookup((l_item),"classes") && runtime.inOperator("govuk-input--error",runtime.memberLookup((l_item),"classes")))?true:false);
frame.set("itemHasError", t_34, true);
if(frame.topLevel) {
context.setVariable("itemHasError", t_34);
}
if(frame.topLevel) {
context.addExport("itemHasError", t_34);
}
if(env.getTest("sameas").call(context, l_item,runtime.contextOrFrameLookup(context, frame, "dateInputDay")) === true || (runtime.memberLookup((l_item),"name") && runtime.inOperator(runtime.memberLookup((l_item),"name"),["day",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "dateInputDay")),"name")]))) {
var t_35;
t_35 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"name"),"day");
frame.set("itemName", t_35, true);
if(frame.topLevel) {
context.setVariable("itemName", t_35);
}
if(frame.topLevel) {
context.addExport("itemName", t_35);
}
var t_36;
t_36 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"value"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "dateInputDay")),"value"));
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
if(env.getTest("sameas").call(context, l_item,runtime.contextOrFrameLookup(context, frame, "dateInputMonth")) === true || (runtime.memberLookup((l_item),"name") && runtime.inOperator(runtime.memberLookup((l_item),"name"),["month",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "dateInputMonth")),"name")]))) {
var t_37;
t_37 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"name"),"month");
frame.set("itemName", t_37, true);
if(frame.topLevel) {
context.setVariable("itemName", t_37);
}
if(frame.topLevel) {
context.addExport("itemName", t_37);
}
var t_38;
t_38 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"value"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "dateInputMonth")),"value"));
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
if(env.getTest("sameas").call(context, l_item,runtime.contextOrFrameLookup(context, frame, "dateInputYear")) === true || (runtime.memberLookup((l_item),"name") && runtime.inOperator(runtime.memberLookup((l_item),"name"),["year",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "dateInputYear")),"name")]))) {
var t_39;
t_39 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"name"),"year");
frame.set("itemName", t_39, true);
if(frame.topLevel) {
context.setVariable("itemName", t_39);
}
if(frame.topLevel) {
context.addExport("itemName", t_39);
}
var t_40;
t_40 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"value"),runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "dateInputYear")),"value"));
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
if((!runtime.memberLookup((l_item),"classes") || !runtime.inOperator("govuk-input--error",runtime.memberLookup((l_item),"classes"))) && (runtime.contextOrFrameLookup(context, frame, "itemHasError") || (runtime.memberLookup((l_item),"error") != false && runtime.memberLookup((l_params),"errorMessage") && !l_anyItemHasError))) {
var t_42;
t_42 = env.getFilter("trim").call(context, (runtime.contextOrFrameLookup(context, frame, "itemClasses") + " govuk-input--error"));
frame.set("itemClasses", t_42, true);
if(frame.topLevel) {
context.setVariable("itemClasses", t_42);
}
if(frame.topLevel) {
context.addExport("itemClasses", t_42);
}
;
}
if(!runtime.memberLookup((l_item),"classes") || !runtime.inOperator("govuk-input--width-",runtime.memberLookup((l_item),"classes"))) {
var t_43;
t_43 = env.getFilter("trim").call(context, (runtime.contextOrFrameLookup(context, frame, "itemClasses") + " govuk-input--width-" + runtime.contextOrFrameLookup(context, frame, "itemWidth")));
frame.set("itemClasses", t_43, true);
if(frame.topLevel) {
context.setVariable("itemClasses", t_43);
}
if(frame.topLevel) {
context.addExport("itemClasses", t_43);
}
;
}
if(runtime.memberLookup((l_item),"classes")) {
var t_44;
t_44 = env.getFilter("trim").call(context, (runtime.contextOrFrameLookup(context, frame, "itemClasses") + " " + runtime.memberLookup((l_item),"classes")));
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
t_45 = (runtime.memberLookup((l_params),"namePrefix")?(runtime.memberLookup((l_params),"namePrefix") + "-"):"");
frame.set("namePrefix", t_45, true);
if(frame.topLevel) {
context.setVariable("namePrefix", t_45);
}
if(frame.topLevel) {
context.addExport("namePrefix", t_45);
}
t_29 += "<div class=\"govuk-date-input__item\">\n  ";
t_29 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukInput"), "govukInput", context, [{"label": {"text": (runtime.memberLookup((l_item),"label")?runtime.memberLookup((l_item),"label"):env.getFilter("capitalize").call(context, runtime.contextOrFrameLookup(context, frame, "itemName"))),"classes": "govuk-date-input__label"},"id": (runtime.memberLookup((l_item),"id")?runtime.memberLookup((l_item),"id"):(runtime.memberLookup((l_params),"id") + "-" + runtime.contextOrFrameLookup(context, frame, "itemName"))),"classes": "govuk-date-input__input" + ((runtime.contextOrFrameLookup(context, frame, "itemClasses")?" " + runtime.contextOrFrameLookup(context, frame, "itemClasses"):"")),"name": runtime.contextOrFrameLookup(context, frame, "namePrefix") + runtime.contextOrFrameLookup(context, frame, "itemName"),"value": env.getFilter("default").call(context, runtime.contextOrFrameLookup(context, frame, "itemValue"),runtime.memberLookup((runtime.memberLookup((l_params),"values")),runtime.contextOrFrameLookup(context, frame, "namePrefix") + runtime.contextOrFrameLookup(context, frame, "itemName"))),"type": "text","inputmode": (runtime.memberLookup((l_item),"inputmode")?runtime.memberLookup((l_item),"inputmode"):"numeric"),"autocomplete": runtime.memberLookup((l_item),"autocomplete"),"pattern": runtime.memberLookup((l_item),"pattern"),"attributes": runtime.memberLookup((l_item),"attributes")}]))),2), env.opts.autoescape);
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
var t_49 = runtime.contextOrFrameLookup(context, frame, "dateInputItems");
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
t_51 = (runtime.memberLookup((t_50),"error") || (runtime.memberLookup((t_50),"classes") && runtime.inOperator("govuk-input--error",runtime.memberLookup((t_50),"classes")))?true:runtime.contextOrFrameLookup(context, frame, "anyItemHasError"));
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_53;
t_53 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id") + "-hint";
frame.set("hintId", t_53, true);
if(frame.topLevel) {
context.setVariable("hintId", t_53);
}
if(frame.topLevel) {
context.addExport("hintId", t_53);
}
var t_54;
t_54 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_54, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_54);
}
if(frame.topLevel) {
context.addExport("describedBy", t_54);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_55;
t_55 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id") + "-error";
frame.set("errorId", t_55, true);
if(frame.topLevel) {
context.setVariable("errorId", t_55);
}
if(frame.topLevel) {
context.addExport("errorId", t_55);
}
var t_56;
t_56 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_56, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_56);
}
if(frame.topLevel) {
context.addExport("describedBy", t_56);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "  <div class=\"govuk-date-input";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"), env.opts.autoescape);
output += "\"";
;
}
output += ">\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")) {
output += "    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"text")), env.opts.autoescape);
output += "\n";
;
}
frame = frame.push();
var t_59 = runtime.contextOrFrameLookup(context, frame, "dateInputItems");
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
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(macro_t_28, "_dateInputItem", context, [runtime.contextOrFrameLookup(context, frame, "params"),t_60,runtime.contextOrFrameLookup(context, frame, "anyItemHasError")]))),4,true), env.opts.autoescape);
output += "\n";
;
}
;
}
}
frame = frame.pop();
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")) {
output += "    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"text")), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n";
if(runtime.contextOrFrameLookup(context, frame, "hasFieldset")) {
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": runtime.contextOrFrameLookup(context, frame, "describedBy"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"classes"),"role": "group","attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"attributes"),"legend": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"legend"),"html": env.getFilter("trim").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))}]))),2), env.opts.autoescape);
output += "\n";
;
}
else {
output += "  ";
output += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<details";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"), env.opts.autoescape);
output += "\"";
;
}
output += " class=\"govuk-details";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"open")?" open":""), env.opts.autoescape);
output += ">\n  <summary class=\"govuk-details__summary\">\n    <span class=\"govuk-details__summary-text\">\n      ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"summaryHtml")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"summaryHtml"))),6):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"summaryText")), env.opts.autoescape);
output += "\n    </span>\n  </summary>\n  <div class=\"govuk-details__text\">\n    ";
output += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")))), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
var t_5;
t_5 = env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"visuallyHiddenText"),"Error");
frame.set("visuallyHiddenText", t_5, true);
if(frame.topLevel) {
context.setVariable("visuallyHiddenText", t_5);
}
if(frame.topLevel) {
context.addExport("visuallyHiddenText", t_5);
}
var t_6;
t_6 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),2):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text"));
frame.set("errorMessageText", t_6, true);
if(frame.topLevel) {
context.setVariable("errorMessageText", t_6);
}
if(frame.topLevel) {
context.addExport("errorMessageText", t_6);
}
output += "<p";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"), env.opts.autoescape);
output += "\"";
;
}
output += " class=\"govuk-error-message";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n";
if(runtime.contextOrFrameLookup(context, frame, "visuallyHiddenText")) {
output += "  <span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "visuallyHiddenText"), env.opts.autoescape);
output += ":</span> ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "errorMessageText"), env.opts.autoescape);
output += "\n";
;
}
else {
output += "  ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "errorMessageText"), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<div class=\"govuk-error-summary";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"disableAutoFocus") !== runtime.contextOrFrameLookup(context, frame, "undefined")) {
output += " data-disable-auto-focus=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"disableAutoFocus"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += " data-module=\"govuk-error-summary\">";
output += "\n  <div role=\"alert\">\n    <h2 class=\"govuk-error-summary__title\">\n      ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleHtml")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleHtml"))),6):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleText")), env.opts.autoescape);
output += "\n    </h2>\n    <div class=\"govuk-error-summary__body\">\n";
if(runtime.contextOrFrameLookup(context, frame, "caller") || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"descriptionHtml") || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"descriptionText")) {
output += "      <p>\n        ";
output += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"descriptionHtml")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"descriptionHtml"))),8):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"descriptionText")))), env.opts.autoescape);
output += "\n      </p>\n";
;
}
if(env.getFilter("length").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorList"))) {
output += "        <ul class=\"govuk-list govuk-error-summary__list\">\n";
frame = frame.push();
var t_7 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorList");
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
if(runtime.memberLookup((t_8),"href")) {
output += "            <a href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_8),"href"), env.opts.autoescape);
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((t_8),"attributes")])), env.opts.autoescape);
output += ">";
output += runtime.suppressValue((runtime.memberLookup((t_8),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((t_8),"html"))),12):runtime.memberLookup((t_8),"text")), env.opts.autoescape);
output += "</a>\n";
;
}
else {
output += "            ";
output += runtime.suppressValue((runtime.memberLookup((t_8),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((t_8),"html"))),10):runtime.memberLookup((t_8),"text")), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<fieldset class=\"govuk-fieldset";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"role")) {
output += " role=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"role"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy")) {
output += " aria-describedby=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html") || runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"text")) {
output += "  <legend class=\"govuk-fieldset__legend";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"classes"), env.opts.autoescape);
;
}
output += "\">\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"isPageHeading")) {
output += "    <h1 class=\"govuk-fieldset__heading\">\n      ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html"))),6):runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"text")), env.opts.autoescape);
output += "\n    </h1>\n";
;
}
else {
output += "    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"legend")),"text")), env.opts.autoescape);
output += "\n";
;
}
output += "  </legend>\n";
;
}
if(runtime.contextOrFrameLookup(context, frame, "caller")) {
output += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")) {
output += "  ";
output += runtime.suppressValue(env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "\n";
var t_5;
t_5 = env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"_namespace"),"govuk-generic");
frame.set("namespace", t_5, true);
if(frame.topLevel) {
context.setVariable("namespace", t_5);
}
if(frame.topLevel) {
context.addExport("namespace", t_5);
}
output += "\n<div class=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "namespace"), env.opts.autoescape);
output += "-header";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  <div class=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "namespace"), env.opts.autoescape);
output += "-header__container ";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"containerClasses"),"govuk-width-container",true), env.opts.autoescape);
output += "\">\n    <div class=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "namespace"), env.opts.autoescape);
output += "-header__logo\">\n      <a href=\"";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"url"),"/",true), env.opts.autoescape);
output += "\" class=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "namespace"), env.opts.autoescape);
output += "-header__homepage-link\">\n        ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"logoHtml")?env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"logoHtml")):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"logoText")), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<div";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"), env.opts.autoescape);
output += "\"";
;
}
output += " class=\"govuk-hint";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),2):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/input/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../hint/macro.njk", false, "components/input/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukHint")) {
var t_12 = t_9.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_12);
env.getTemplate("../label/macro.njk", false, "components/input/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukLabel")) {
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
var t_18;
t_18 = runtime.contextOrFrameLookup(context, frame, "classNames") + " " + runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes");
frame.set("classNames", t_18, true);
if(frame.topLevel) {
context.setVariable("classNames", t_18);
}
if(frame.topLevel) {
context.addExport("classNames", t_18);
}
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_19;
t_19 = runtime.contextOrFrameLookup(context, frame, "classNames") + " govuk-input--error";
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
t_20 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy"):runtime.contextOrFrameLookup(context, frame, "undefined"));
frame.set("describedBy", t_20, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_20);
}
if(frame.topLevel) {
context.addExport("describedBy", t_20);
}
var t_21;
t_21 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("id", t_21, true);
if(frame.topLevel) {
context.setVariable("id", t_21);
}
if(frame.topLevel) {
context.addExport("id", t_21);
}
var t_22;
t_22 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"prefix") && (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"prefix")),"text") || runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"prefix")),"html"))?true:false);
frame.set("hasPrefix", t_22, true);
if(frame.topLevel) {
context.setVariable("hasPrefix", t_22);
}
if(frame.topLevel) {
context.addExport("hasPrefix", t_22);
}
var t_23;
t_23 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"suffix") && (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"suffix")),"text") || runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"suffix")),"html"))?true:false);
frame.set("hasSuffix", t_23, true);
if(frame.topLevel) {
context.setVariable("hasSuffix", t_23);
}
if(frame.topLevel) {
context.addExport("hasSuffix", t_23);
}
var t_24;
t_24 = (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput") && (runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text") || runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))?true:false);
frame.set("hasBeforeInput", t_24, true);
if(frame.topLevel) {
context.setVariable("hasBeforeInput", t_24);
}
if(frame.topLevel) {
context.addExport("hasBeforeInput", t_24);
}
var t_25;
t_25 = (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput") && (runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text") || runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))?true:false);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_27 = "";t_27 += "<input";
t_27 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [{"class": runtime.contextOrFrameLookup(context, frame, "classNames"),"id": runtime.contextOrFrameLookup(context, frame, "id"),"name": runtime.memberLookup((l_params),"name"),"type": env.getFilter("default").call(context, runtime.memberLookup((l_params),"type"),"text",true),"spellcheck": {"value": ((runtime.callWrap(runtime.memberLookup(([true,false]),"includes"), "--expression--[\"includes\"]", context, [runtime.memberLookup((l_params),"spellcheck")]))?env.getFilter("string").call(context, runtime.memberLookup((l_params),"spellcheck")):false),"optional": true},"value": {"value": runtime.memberLookup((l_params),"value"),"optional": true},"disabled": {"value": runtime.memberLookup((l_params),"disabled"),"optional": true},"aria-describedby": {"value": runtime.contextOrFrameLookup(context, frame, "describedBy"),"optional": true},"autocomplete": {"value": runtime.memberLookup((l_params),"autocomplete"),"optional": true},"autocapitalize": {"value": runtime.memberLookup((l_params),"autocapitalize"),"optional": true},"pattern": {"value": runtime.memberLookup((l_params),"pattern"),"optional": true},"inputmode": {"value": runtime.memberLookup((l_params),"inputmode"),"optional": true}}])), env.opts.autoescape);
t_27 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_params),"attributes")])), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("affix", l_affix);
frame.set("type", l_type);
var t_29 = "";t_29 += "  <div class=\"govuk-input__";
t_29 += runtime.suppressValue(l_type, env.opts.autoescape);
if(runtime.memberLookup((l_affix),"classes")) {
t_29 += " ";
t_29 += runtime.suppressValue(runtime.memberLookup((l_affix),"classes"), env.opts.autoescape);
;
}
t_29 += "\" aria-hidden=\"true\"";
t_29 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_affix),"attributes")])), env.opts.autoescape);
t_29 += ">";
t_29 += runtime.suppressValue((runtime.memberLookup((l_affix),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((l_affix),"html"))),4):runtime.memberLookup((l_affix),"text")), env.opts.autoescape);
t_29 += "</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_29);
});
context.setVariable("_affixItem", macro_t_28);
output += "<div class=\"govuk-form-group";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukLabel", context, [{"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"text"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"classes"),"isPageHeading": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"isPageHeading"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"attributes"),"for": runtime.contextOrFrameLookup(context, frame, "id")}]))),2), env.opts.autoescape);
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_30;
t_30 = runtime.contextOrFrameLookup(context, frame, "id") + "-hint";
frame.set("hintId", t_30, true);
if(frame.topLevel) {
context.setVariable("hintId", t_30);
}
if(frame.topLevel) {
context.addExport("hintId", t_30);
}
var t_31;
t_31 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_31, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_31);
}
if(frame.topLevel) {
context.addExport("describedBy", t_31);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_32;
t_32 = runtime.contextOrFrameLookup(context, frame, "id") + "-error";
frame.set("errorId", t_32, true);
if(frame.topLevel) {
context.setVariable("errorId", t_32);
}
if(frame.topLevel) {
context.addExport("errorId", t_32);
}
var t_33;
t_33 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_33, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_33);
}
if(frame.topLevel) {
context.addExport("describedBy", t_33);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.contextOrFrameLookup(context, frame, "hasPrefix") || runtime.contextOrFrameLookup(context, frame, "hasSuffix") || runtime.contextOrFrameLookup(context, frame, "hasBeforeInput") || runtime.contextOrFrameLookup(context, frame, "hasAfterInput")) {
output += "  <div class=\"govuk-input__wrapper";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"inputWrapper")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"inputWrapper")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"inputWrapper")),"attributes")])), env.opts.autoescape);
output += ">\n";
if(runtime.contextOrFrameLookup(context, frame, "hasBeforeInput")) {
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))),4,true):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text")), env.opts.autoescape);
output += "\n";
;
}
if(runtime.contextOrFrameLookup(context, frame, "hasPrefix")) {
output += runtime.suppressValue(env.getFilter("indent").call(context, (runtime.callWrap(macro_t_28, "_affixItem", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"prefix"),"prefix"])),2,true), env.opts.autoescape);
output += "\n";
;
}
output += "    ";
output += runtime.suppressValue((runtime.callWrap(macro_t_26, "_inputElement", context, [runtime.contextOrFrameLookup(context, frame, "params")])), env.opts.autoescape);
output += "\n";
if(runtime.contextOrFrameLookup(context, frame, "hasSuffix")) {
output += runtime.suppressValue(env.getFilter("indent").call(context, (runtime.callWrap(macro_t_28, "_affixItem", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"suffix"),"suffix"])),2,true), env.opts.autoescape);
output += "\n";
;
}
if(runtime.contextOrFrameLookup(context, frame, "hasAfterInput")) {
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))),4,true):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text")), env.opts.autoescape);
output += "\n";
;
}
output += "  </div>\n";
;
}
else {
output += "  ";
output += runtime.suppressValue((runtime.callWrap(macro_t_26, "_inputElement", context, [runtime.contextOrFrameLookup(context, frame, "params")])), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<div";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")) {
output += " id=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"), env.opts.autoescape);
output += "\"";
;
}
output += " class=\"govuk-inset-text";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),2):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")))), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html") || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")) {
var t_5;
t_5 = (function() {
var output = "";
output += "<label class=\"govuk-label";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"for")) {
output += " for=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"for"), env.opts.autoescape);
output += "\"";
;
}
output += ">\n  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),2):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"isPageHeading")) {
output += "<h1 class=\"govuk-label-wrapper\">\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "labelHtml"))),2), env.opts.autoescape);
output += "\n</h1>\n";
;
}
else {
output += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "labelHtml"))), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "\n<nav class=\"govuk-language-navigation";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += " aria-label=\"";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"ariaLabel"),"Language"), env.opts.autoescape);
output += "\">\n  <ul class=\"govuk-language-navigation__list\">\n";
frame = frame.push();
var t_7 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"items");
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
t_9 = runtime.memberLookup((t_8),"current") || (!runtime.memberLookup((t_8),"href"));
frame.set("isCurrent", t_9, true);
if(frame.topLevel) {
context.setVariable("isCurrent", t_9);
}
if(frame.topLevel) {
context.addExport("isCurrent", t_9);
}
if(runtime.contextOrFrameLookup(context, frame, "isCurrent")) {
output += "    <li class=\"govuk-language-navigation__list-item\">\n      <span class=\"govuk-language-navigation__text";
if(runtime.memberLookup((t_8),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((t_8),"classes"), env.opts.autoescape);
;
}
output += "\"\n        aria-current=\"true\"";
if(runtime.memberLookup((t_8),"lang")) {
output += " lang=\"";
output += runtime.suppressValue(runtime.memberLookup((t_8),"lang"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((t_8),"dir")) {
output += " dir=\"";
output += runtime.suppressValue(runtime.memberLookup((t_8),"dir"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((t_8),"attributes")])), env.opts.autoescape);
output += ">";
output += runtime.suppressValue((runtime.memberLookup((t_8),"html")?env.getFilter("safe").call(context, runtime.memberLookup((t_8),"html")):runtime.memberLookup((t_8),"text")), env.opts.autoescape);
output += "</span>\n    </li>\n";
;
}
else {
output += "    <li class=\"govuk-language-navigation__list-item\">\n      <a class=\"govuk-language-navigation__link";
if(runtime.memberLookup((t_8),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((t_8),"classes"), env.opts.autoescape);
;
}
output += "\" href=\"";
output += runtime.suppressValue(runtime.memberLookup((t_8),"href"), env.opts.autoescape);
output += "\" rel=\"alternate\"";
if(runtime.memberLookup((t_8),"lang")) {
output += " lang=\"";
output += runtime.suppressValue(runtime.memberLookup((t_8),"lang"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((t_8),"hrefLang") || runtime.memberLookup((t_8),"lang")) {
output += " hreflang=\"";
output += runtime.suppressValue((runtime.memberLookup((t_8),"hrefLang")?runtime.memberLookup((t_8),"hrefLang"):runtime.memberLookup((t_8),"lang")), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((t_8),"dir")) {
output += " dir=\"";
output += runtime.suppressValue(runtime.memberLookup((t_8),"dir"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((t_8),"attributes")])), env.opts.autoescape);
output += ">";
output += runtime.suppressValue((runtime.memberLookup((t_8),"html")?env.getFilter("safe").call(context, runtime.memberLookup((t_8),"html")):runtime.memberLookup((t_8),"text")), env.opts.autoescape);
if(runtime.memberLookup((t_8),"languageDescriptionText")) {
output += "<span class=\"govuk-visually-hidden\"> ";
output += runtime.suppressValue(runtime.memberLookup((t_8),"languageDescriptionText"), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"type") == "success") {
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
if(runtime.contextOrFrameLookup(context, frame, "successBanner")) {
var t_6;
t_6 = "govuk-notification-banner--" + runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"type");
frame.set("typeClass", t_6, true);
if(frame.topLevel) {
context.setVariable("typeClass", t_6);
}
if(frame.topLevel) {
context.addExport("typeClass", t_6);
}
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"role")) {
var t_7;
t_7 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"role");
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
if(runtime.contextOrFrameLookup(context, frame, "successBanner")) {
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleHtml")) {
var t_10;
t_10 = env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleHtml"));
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleText")) {
var t_11;
t_11 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleText");
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
if(runtime.contextOrFrameLookup(context, frame, "successBanner")) {
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
if(runtime.contextOrFrameLookup(context, frame, "typeClass")) {
output += " ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "typeClass"), env.opts.autoescape);
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\" role=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "role"), env.opts.autoescape);
output += "\" aria-labelledby=\"";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleId"),"govuk-notification-banner-title",true), env.opts.autoescape);
output += "\" data-module=\"govuk-notification-banner\"";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"disableAutoFocus") !== runtime.contextOrFrameLookup(context, frame, "undefined")) {
output += " data-disable-auto-focus=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"disableAutoFocus"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  <div class=\"govuk-notification-banner__header\">\n    <h";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleHeadingLevel"),2,true), env.opts.autoescape);
output += " class=\"govuk-notification-banner__title\" id=\"";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleId"),"govuk-notification-banner-title",true), env.opts.autoescape);
output += "\">\n      ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "title"), env.opts.autoescape);
output += "\n    </h";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleHeadingLevel"),2,true), env.opts.autoescape);
output += ">\n  </div>\n  <div class=\"govuk-notification-banner__content\">\n";
if(runtime.contextOrFrameLookup(context, frame, "caller") || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")) {
output += "    ";
output += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),4)), env.opts.autoescape);
output += "\n";
;
}
else {
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")) {
output += "    ";
output += "<p class=\"govuk-notification-banner__heading\">\n      ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")),6), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../button/macro.njk", false, "components/panel/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukButton")) {
var t_8 = t_5.govukButton;
} else {
cb(new Error("cannot import 'govukButton'")); return;
}
context.setVariable("govukButton", t_8);
var t_9;
t_9 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"headingLevel")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"headingLevel"):1);
frame.set("headingLevel", t_9, true);
if(frame.topLevel) {
context.setVariable("headingLevel", t_9);
}
if(frame.topLevel) {
context.addExport("headingLevel", t_9);
}
var t_10;
t_10 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes") && (runtime.inOperator("govuk-panel--interruption",runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")));
frame.set("isInterruption", t_10, true);
if(frame.topLevel) {
context.setVariable("isInterruption", t_10);
}
if(frame.topLevel) {
context.addExport("isInterruption", t_10);
}
var t_11;
t_11 = (!runtime.contextOrFrameLookup(context, frame, "isInterruption")?"govuk-panel--confirmation":"");
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("action", l_action);
var t_13 = "";if(!runtime.memberLookup((l_action),"href") || runtime.memberLookup((l_action),"type") == "button") {
t_13 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukButton"), "govukButton", context, [{"text": runtime.memberLookup((l_action),"text"),"type": (runtime.memberLookup((l_action),"type")?runtime.memberLookup((l_action),"type"):"button"),"classes": "govuk-button--inverse" + ((runtime.memberLookup((l_action),"classes")?" " + runtime.memberLookup((l_action),"classes"):"")),"href": runtime.memberLookup((l_action),"href"),"attributes": runtime.memberLookup((l_action),"attributes")}])), env.opts.autoescape);
;
}
else {
t_13 += "<a class=\"govuk-link govuk-link--inverse";
if(runtime.memberLookup((l_action),"classes")) {
t_13 += " ";
t_13 += runtime.suppressValue(runtime.memberLookup((l_action),"classes"), env.opts.autoescape);
;
}
t_13 += "\" href=\"";
t_13 += runtime.suppressValue(runtime.memberLookup((l_action),"href"), env.opts.autoescape);
t_13 += "\"";
t_13 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_action),"attributes")])), env.opts.autoescape);
t_13 += ">";
t_13 += runtime.suppressValue(runtime.memberLookup((l_action),"text"), env.opts.autoescape);
t_13 += "</a>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_13);
});
context.setVariable("_panelAction", macro_t_12);
output += "<div class=\"govuk-panel";
if(runtime.contextOrFrameLookup(context, frame, "defaultModifierClassName")) {
output += " ";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "defaultModifierClassName"), env.opts.autoescape);
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  <h";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "headingLevel"), env.opts.autoescape);
output += " class=\"govuk-panel__title\">\n    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleHtml")?env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleHtml")):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"titleText")), env.opts.autoescape);
output += "\n  </h";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "headingLevel"), env.opts.autoescape);
output += ">\n";
if(runtime.contextOrFrameLookup(context, frame, "caller") || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html") || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")) {
output += "  <div class=\"govuk-panel__body\">\n    ";
output += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "caller")?(runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, [])):((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),4):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")))), env.opts.autoescape);
output += "\n  </div>\n";
;
}
if(runtime.contextOrFrameLookup(context, frame, "isInterruption") && runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"actions")) {
var t_14;
t_14 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"actions");
frame.set("actions", t_14, true);
if(frame.topLevel) {
context.setVariable("actions", t_14);
}
if(frame.topLevel) {
context.addExport("actions", t_14);
}
output += "  <div class=\"govuk-panel__actions";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "actions")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "actions")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "actions")),"attributes")])), env.opts.autoescape);
output += ">";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "actions")),"items")),"length")) {
output += "<div class=\"govuk-button-group\">\n";
frame = frame.push();
var t_17 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "actions")),"items");
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
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, (runtime.callWrap(macro_t_12, "_panelAction", context, [t_18])))),6), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/radios/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../fieldset/macro.njk", false, "components/radios/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukFieldset")) {
var t_12 = t_9.govukFieldset;
} else {
cb(new Error("cannot import 'govukFieldset'")); return;
}
context.setVariable("govukFieldset", t_12);
env.getTemplate("../hint/macro.njk", false, "components/radios/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukHint")) {
var t_16 = t_13.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_16);
env.getTemplate("../label/macro.njk", false, "components/radios/template.njk", false, function(t_18,t_17) {
if(t_18) { cb(t_18); return; }
t_17.getExported(function(t_19,t_17) {
if(t_19) { cb(t_19); return; }
if(Object.prototype.hasOwnProperty.call(t_17, "govukLabel")) {
var t_20 = t_17.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_20);
var t_21;
t_21 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix"):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("idPrefix", t_21, true);
if(frame.topLevel) {
context.setVariable("idPrefix", t_21);
}
if(frame.topLevel) {
context.addExport("idPrefix", t_21);
}
var t_22;
t_22 = (runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy")?runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"describedBy"):"");
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
var t_23;
t_23 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")?true:false);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("index", l_index);
var t_25 = "";var t_26;
t_26 = (runtime.memberLookup((l_item),"id")?runtime.memberLookup((l_item),"id"):runtime.contextOrFrameLookup(context, frame, "idPrefix") + ((l_index > 1?"-" + l_index:"")));
frame.set("itemId", t_26, true);
if(frame.topLevel) {
context.setVariable("itemId", t_26);
}
if(frame.topLevel) {
context.addExport("itemId", t_26);
}
var t_27;
t_27 = "conditional-" + runtime.contextOrFrameLookup(context, frame, "itemId");
frame.set("conditionalId", t_27, true);
if(frame.topLevel) {
context.setVariable("conditionalId", t_27);
}
if(frame.topLevel) {
context.addExport("conditionalId", t_27);
}
if(runtime.memberLookup((l_item),"divider")) {
t_25 += "    <div class=\"govuk-radios__divider\">";
t_25 += runtime.suppressValue(runtime.memberLookup((l_item),"divider"), env.opts.autoescape);
t_25 += "</div>\n";
;
}
else {
var t_28;
t_28 = env.getFilter("default").call(context, runtime.memberLookup((l_item),"checked"),(runtime.memberLookup((l_params),"value")?(runtime.memberLookup((l_item),"value") == runtime.memberLookup((l_params),"value") && runtime.memberLookup((l_item),"checked") != false):false),true);
frame.set("isChecked", t_28, true);
if(frame.topLevel) {
context.setVariable("isChecked", t_28);
}
if(frame.topLevel) {
context.addExport("isChecked", t_28);
}
var t_29;
t_29 = (runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"text") || runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html")?true:"");
frame.set("hasHint", t_29, true);
if(frame.topLevel) {
context.setVariable("hasHint", t_29);
}
if(frame.topLevel) {
context.addExport("hasHint", t_29);
}
var t_30;
t_30 = runtime.contextOrFrameLookup(context, frame, "itemId") + "-item-hint";
frame.set("itemHintId", t_30, true);
if(frame.topLevel) {
context.setVariable("itemHintId", t_30);
}
if(frame.topLevel) {
context.addExport("itemHintId", t_30);
}
t_25 += "    <div class=\"govuk-radios__item\">\n      <input class=\"govuk-radios__input\" id=\"";
t_25 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemId"), env.opts.autoescape);
t_25 += "\" name=\"";
t_25 += runtime.suppressValue(runtime.memberLookup((l_params),"name"), env.opts.autoescape);
t_25 += "\" type=\"radio\" value=\"";
t_25 += runtime.suppressValue(runtime.memberLookup((l_item),"value"), env.opts.autoescape);
t_25 += "\"";
t_25 += runtime.suppressValue((runtime.contextOrFrameLookup(context, frame, "isChecked")?" checked":""), env.opts.autoescape);
t_25 += runtime.suppressValue((runtime.memberLookup((l_item),"disabled")?" disabled":""), env.opts.autoescape);
if(runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html")) {
t_25 += " data-aria-controls=\"";
t_25 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "conditionalId"), env.opts.autoescape);
t_25 += "\"";
;
}
if(runtime.contextOrFrameLookup(context, frame, "hasHint")) {
t_25 += " aria-describedby=\"";
t_25 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "itemHintId"), env.opts.autoescape);
t_25 += "\"";
;
}
t_25 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_item),"attributes")])), env.opts.autoescape);
t_25 += ">\n      ";
t_25 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukLabel"), "govukLabel", context, [{"html": runtime.memberLookup((l_item),"html"),"text": runtime.memberLookup((l_item),"text"),"classes": "govuk-radios__label" + ((runtime.memberLookup((runtime.memberLookup((l_item),"label")),"classes")?" " + runtime.memberLookup((runtime.memberLookup((l_item),"label")),"classes"):"")),"attributes": runtime.memberLookup((runtime.memberLookup((l_item),"label")),"attributes"),"for": runtime.contextOrFrameLookup(context, frame, "itemId")}]))),6), env.opts.autoescape);
t_25 += "\n";
if(runtime.contextOrFrameLookup(context, frame, "hasHint")) {
t_25 += "      ";
t_25 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukHint"), "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "itemHintId"),"classes": "govuk-radios__hint" + ((runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"classes")?" " + runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"classes"):"")),"attributes": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"text")}]))),6), env.opts.autoescape);
t_25 += "\n";
;
}
t_25 += "    </div>\n";
if(runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html")) {
t_25 += "    <div class=\"govuk-radios__conditional";
if(!runtime.contextOrFrameLookup(context, frame, "isChecked")) {
t_25 += " govuk-radios__conditional--hidden";
;
}
t_25 += "\" id=\"";
t_25 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "conditionalId"), env.opts.autoescape);
t_25 += "\">\n      ";
t_25 += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((l_item),"conditional")),"html"))), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_32;
t_32 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-hint";
frame.set("hintId", t_32, true);
if(frame.topLevel) {
context.setVariable("hintId", t_32);
}
if(frame.topLevel) {
context.addExport("hintId", t_32);
}
var t_33;
t_33 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_33, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_33);
}
if(frame.topLevel) {
context.addExport("describedBy", t_33);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_34;
t_34 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-error";
frame.set("errorId", t_34, true);
if(frame.topLevel) {
context.setVariable("errorId", t_34);
}
if(frame.topLevel) {
context.addExport("errorId", t_34);
}
var t_35;
t_35 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_35, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_35);
}
if(frame.topLevel) {
context.addExport("describedBy", t_35);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
output += "  <div class=\"govuk-radios";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += " data-module=\"govuk-radios\">\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")) {
output += "    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInputs")),"text")), env.opts.autoescape);
output += "\n";
;
}
frame = frame.push();
var t_38 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"items");
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
output += runtime.suppressValue((runtime.callWrap(macro_t_24, "_radioItem", context, [runtime.contextOrFrameLookup(context, frame, "params"),t_39,runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"index")])), env.opts.autoescape);
;
}
;
}
}
frame = frame.pop();
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")) {
output += "    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"html"))),4):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInputs")),"text")), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n";
if(runtime.contextOrFrameLookup(context, frame, "hasFieldset")) {
output += "  ";
output += runtime.suppressValue(env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": runtime.contextOrFrameLookup(context, frame, "describedBy"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"attributes"),"legend": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"fieldset")),"legend"),"html": env.getFilter("trim").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))}]))), env.opts.autoescape);
output += "\n";
;
}
else {
output += "  ";
output += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "innerHtml"))), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/select/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../hint/macro.njk", false, "components/select/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukHint")) {
var t_12 = t_9.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_12);
env.getTemplate("../label/macro.njk", false, "components/select/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukLabel")) {
var t_16 = t_13.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_16);
var t_17;
t_17 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy"):"");
frame.set("describedBy", t_17, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_17);
}
if(frame.topLevel) {
context.addExport("describedBy", t_17);
}
var t_18;
t_18 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("id", t_18, true);
if(frame.topLevel) {
context.setVariable("id", t_18);
}
if(frame.topLevel) {
context.addExport("id", t_18);
}
output += "<div class=\"govuk-form-group";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukLabel", context, [{"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"text"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"classes"),"isPageHeading": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"isPageHeading"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"attributes"),"for": runtime.contextOrFrameLookup(context, frame, "id")}]))),2), env.opts.autoescape);
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_19;
t_19 = runtime.contextOrFrameLookup(context, frame, "id") + "-hint";
frame.set("hintId", t_19, true);
if(frame.topLevel) {
context.setVariable("hintId", t_19);
}
if(frame.topLevel) {
context.addExport("hintId", t_19);
}
var t_20;
t_20 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_20, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_20);
}
if(frame.topLevel) {
context.addExport("describedBy", t_20);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_21;
t_21 = runtime.contextOrFrameLookup(context, frame, "id") + "-error";
frame.set("errorId", t_21, true);
if(frame.topLevel) {
context.setVariable("errorId", t_21);
}
if(frame.topLevel) {
context.addExport("errorId", t_21);
}
var t_22;
t_22 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")) {
output += "  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))),2):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text")), env.opts.autoescape);
output += "\n";
;
}
output += "  <select class=\"govuk-select";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-select--error";
;
}
output += "\" id=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "id"), env.opts.autoescape);
output += "\" name=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"), env.opts.autoescape);
output += "\"";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"disabled")) {
output += " disabled";
;
}
if(runtime.contextOrFrameLookup(context, frame, "describedBy")) {
output += " aria-describedby=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "describedBy"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n";
frame = frame.push();
var t_25 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"items");
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
t_27 = env.getFilter("default").call(context, runtime.memberLookup((t_26),"value"),runtime.memberLookup((t_26),"text"));
frame.set("effectiveValue", t_27, true);
if(frame.topLevel) {
context.setVariable("effectiveValue", t_27);
}
if(frame.topLevel) {
context.addExport("effectiveValue", t_27);
}
output += "    <option";
if(runtime.memberLookup((t_26),"value") !== runtime.contextOrFrameLookup(context, frame, "undefined")) {
output += " value=\"";
output += runtime.suppressValue(runtime.memberLookup((t_26),"value"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((env.getFilter("default").call(context, runtime.memberLookup((t_26),"selected"),(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"value")?(runtime.contextOrFrameLookup(context, frame, "effectiveValue") == runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"value") && runtime.memberLookup((t_26),"selected") != false):false),true)?" selected":""), env.opts.autoescape);
output += runtime.suppressValue((runtime.memberLookup((t_26),"disabled")?" disabled":""), env.opts.autoescape);
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((t_26),"attributes")])), env.opts.autoescape);
output += ">";
output += runtime.suppressValue(runtime.memberLookup((t_26),"text"), env.opts.autoescape);
output += "</option>\n";
;
}
;
}
}
frame = frame.pop();
output += "  </select>\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")) {
output += "  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))),2):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text")), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<a href=\"";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"href"),"#content",true), env.opts.autoescape);
output += "\" class=\"govuk-skip-link";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += " data-module=\"govuk-skip-link\">";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("action", l_action);
frame.set("cardTitle", l_cardTitle);
var t_6 = "";t_6 += "  <a class=\"govuk-link";
if(runtime.memberLookup((l_action),"classes")) {
t_6 += " ";
t_6 += runtime.suppressValue(runtime.memberLookup((l_action),"classes"), env.opts.autoescape);
;
}
t_6 += "\" href=\"";
t_6 += runtime.suppressValue(runtime.memberLookup((l_action),"href"), env.opts.autoescape);
t_6 += "\"";
t_6 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_action),"attributes")])), env.opts.autoescape);
t_6 += ">";
t_6 += runtime.suppressValue((runtime.memberLookup((l_action),"html")?env.getFilter("indent").call(context, env.getFilter("safe").call(context, runtime.memberLookup((l_action),"html")),4):runtime.memberLookup((l_action),"text")), env.opts.autoescape);
if(runtime.memberLookup((l_action),"visuallyHiddenText") || l_cardTitle) {
t_6 += "<span class=\"govuk-visually-hidden\">";
if(runtime.memberLookup((l_action),"visuallyHiddenText")) {
t_6 += " ";
t_6 += runtime.suppressValue(runtime.memberLookup((l_action),"visuallyHiddenText"), env.opts.autoescape);
;
}
if(l_cardTitle) {
t_6 += " (";
t_6 += runtime.suppressValue((runtime.memberLookup((l_cardTitle),"html")?env.getFilter("safe").call(context, env.getFilter("indent").call(context, runtime.memberLookup((l_cardTitle),"html"),6)):runtime.memberLookup((l_cardTitle),"text")), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
var t_8 = "";var t_9;
t_9 = (runtime.memberLookup((runtime.memberLookup((l_params),"title")),"headingLevel")?runtime.memberLookup((runtime.memberLookup((l_params),"title")),"headingLevel"):2);
frame.set("headingLevel", t_9, true);
if(frame.topLevel) {
context.setVariable("headingLevel", t_9);
}
if(frame.topLevel) {
context.addExport("headingLevel", t_9);
}
t_8 += "<div class=\"govuk-summary-card";
if(runtime.memberLookup((l_params),"classes")) {
t_8 += " ";
t_8 += runtime.suppressValue(runtime.memberLookup((l_params),"classes"), env.opts.autoescape);
;
}
t_8 += "\"";
t_8 += runtime.suppressValue((runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukAttributes"), "govukAttributes", context, [runtime.memberLookup((l_params),"attributes")])), env.opts.autoescape);
t_8 += ">\n  <div class=\"govuk-summary-card__title-wrapper\">\n";
if(runtime.memberLookup((l_params),"title")) {
t_8 += "    <h";
t_8 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "headingLevel"), env.opts.autoescape);
t_8 += " class=\"govuk-summary-card__title";
if(runtime.memberLookup((runtime.memberLookup((l_params),"title")),"classes")) {
t_8 += " ";
t_8 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((l_params),"title")),"classes"), env.opts.autoescape);
;
}
t_8 += "\">\n      ";
t_8 += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((l_params),"title")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((l_params),"title")),"html"))),6):runtime.memberLookup((runtime.memberLookup((l_params),"title")),"text")), env.opts.autoescape);
t_8 += "\n    </h";
t_8 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "headingLevel"), env.opts.autoescape);
t_8 += ">\n";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((l_params),"actions")),"items")),"length")) {
if(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((l_params),"actions")),"items")),"length") == 1) {
t_8 += "    <div class=\"govuk-summary-card__actions";
if(runtime.memberLookup((runtime.memberLookup((l_params),"actions")),"classes")) {
t_8 += " ";
t_8 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((l_params),"actions")),"classes"), env.opts.autoescape);
;
}
t_8 += "\">\n      ";
t_8 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_actionLink"), "_actionLink", context, [runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((l_params),"actions")),"items")),0),runtime.memberLookup((l_params),"title")]))),4), env.opts.autoescape);
t_8 += "\n    </div>\n";
;
}
else {
t_8 += "    <ul class=\"govuk-summary-card__actions";
if(runtime.memberLookup((runtime.memberLookup((l_params),"actions")),"classes")) {
t_8 += " ";
t_8 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((l_params),"actions")),"classes"), env.opts.autoescape);
;
}
t_8 += "\">\n";
frame = frame.push();
var t_12 = runtime.memberLookup((runtime.memberLookup((l_params),"actions")),"items");
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
t_8 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "_actionLink"), "_actionLink", context, [t_13,runtime.memberLookup((l_params),"title")]))),8), env.opts.autoescape);
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
t_8 += runtime.suppressValue(env.getFilter("trim").call(context, (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "caller"), "caller", context, []))), env.opts.autoescape);
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
var t_17 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"rows");
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
t_19 = (env.getFilter("length").call(context, runtime.memberLookup((runtime.memberLookup((t_18),"actions")),"items"))?true:runtime.contextOrFrameLookup(context, frame, "anyRowHasActions"));
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n";
frame = frame.push();
var t_23 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"rows");
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
if(runtime.contextOrFrameLookup(context, frame, "anyRowHasActions") && !runtime.memberLookup((runtime.memberLookup((t_24),"actions")),"items")) {
output += " govuk-summary-list__row--no-actions";
;
}
if(runtime.memberLookup((t_24),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((t_24),"classes"), env.opts.autoescape);
;
}
output += "\">\n    <dt class=\"govuk-summary-list__key";
if(runtime.memberLookup((runtime.memberLookup((t_24),"key")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((t_24),"key")),"classes"), env.opts.autoescape);
;
}
output += "\">\n      ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((t_24),"key")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((t_24),"key")),"html"))),6):runtime.memberLookup((runtime.memberLookup((t_24),"key")),"text")), env.opts.autoescape);
output += "\n    </dt>\n    <dd class=\"govuk-summary-list__value";
if(runtime.memberLookup((runtime.memberLookup((t_24),"value")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((t_24),"value")),"classes"), env.opts.autoescape);
;
}
output += "\">\n      ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((t_24),"value")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((t_24),"value")),"html"))),6):runtime.memberLookup((runtime.memberLookup((t_24),"value")),"text")), env.opts.autoescape);
output += "\n    </dd>\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_24),"actions")),"items")),"length")) {
output += "    <dd class=\"govuk-summary-list__actions";
if(runtime.memberLookup((runtime.memberLookup((t_24),"actions")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((t_24),"actions")),"classes"), env.opts.autoescape);
;
}
output += "\">\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_24),"actions")),"items")),"length") == 1) {
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(macro_t_5, "_actionLink", context, [runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((t_24),"actions")),"items")),0),runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"card")),"title")]))),6,true), env.opts.autoescape);
output += "\n";
;
}
else {
output += "      <ul class=\"govuk-summary-list__actions-list\">\n";
frame = frame.push();
var t_27 = runtime.memberLookup((runtime.memberLookup((t_24),"actions")),"items");
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
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(macro_t_5, "_actionLink", context, [t_28,runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"card")),"title")]))),8), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"card")) {
output += runtime.suppressValue((runtime.callWrap(macro_t_7, "_summaryCard", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"card"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_29 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_30 = "";t_30 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "summaryList"))),4), env.opts.autoescape);
;
frame = frame.pop();
return new runtime.SafeString(t_30);
});
return macro_t_29;})()})])), env.opts.autoescape);
;
}
else {
output += runtime.suppressValue(env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "summaryList"))), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<table class=\"govuk-table";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"caption")) {
output += "  <caption class=\"govuk-table__caption";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"captionClasses")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"captionClasses"), env.opts.autoescape);
;
}
output += "\">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"caption"), env.opts.autoescape);
output += "</caption>\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"head")) {
output += "  <thead class=\"govuk-table__head\">\n    <tr class=\"govuk-table__row\">\n";
frame = frame.push();
var t_7 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"head");
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
if(runtime.memberLookup((t_8),"format")) {
output += " govuk-table__header--";
output += runtime.suppressValue(runtime.memberLookup((t_8),"format"), env.opts.autoescape);
;
}
if(runtime.memberLookup((t_8),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((t_8),"classes"), env.opts.autoescape);
;
}
output += "\"";
if(runtime.memberLookup((t_8),"colspan")) {
output += " colspan=\"";
output += runtime.suppressValue(runtime.memberLookup((t_8),"colspan"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((t_8),"rowspan")) {
output += " rowspan=\"";
output += runtime.suppressValue(runtime.memberLookup((t_8),"rowspan"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((t_8),"attributes")])), env.opts.autoescape);
output += ">";
output += runtime.suppressValue((runtime.memberLookup((t_8),"html")?env.getFilter("safe").call(context, runtime.memberLookup((t_8),"html")):runtime.memberLookup((t_8),"text")), env.opts.autoescape);
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
var t_11 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"rows");
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
if(runtime.memberLookup((t_16),"colspan")) {
output += " colspan=\"";
output += runtime.suppressValue(runtime.memberLookup((t_16),"colspan"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((t_16),"rowspan")) {
output += " rowspan=\"";
output += runtime.suppressValue(runtime.memberLookup((t_16),"rowspan"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((t_16),"attributes")])), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"first") && runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"firstCellIsHeader")) {
output += "      <th scope=\"row\" class=\"govuk-table__header";
if(runtime.memberLookup((t_16),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((t_16),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue(env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "commonAttributes")), env.opts.autoescape);
output += ">";
output += runtime.suppressValue((runtime.memberLookup((t_16),"html")?env.getFilter("safe").call(context, runtime.memberLookup((t_16),"html")):runtime.memberLookup((t_16),"text")), env.opts.autoescape);
output += "</th>\n";
;
}
else {
output += "      <td class=\"govuk-table__cell";
if(runtime.memberLookup((t_16),"format")) {
output += " govuk-table__cell--";
output += runtime.suppressValue(runtime.memberLookup((t_16),"format"), env.opts.autoescape);
;
}
if(runtime.memberLookup((t_16),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((t_16),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue(env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "commonAttributes")), env.opts.autoescape);
output += ">";
output += runtime.suppressValue((runtime.memberLookup((t_16),"html")?env.getFilter("safe").call(context, runtime.memberLookup((t_16),"html")):runtime.memberLookup((t_16),"text")), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<strong class=\"govuk-tag";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html"))),2):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../tag/macro.njk", false, "components/task-list/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukTag")) {
var t_8 = t_5.govukTag;
} else {
cb(new Error("cannot import 'govukTag'")); return;
}
context.setVariable("govukTag", t_8);
var t_9;
t_9 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"idPrefix"):"task-list");
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
frame.set("params", l_params);
frame.set("item", l_item);
frame.set("index", l_index);
var t_11 = "";var t_12;
t_12 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-" + l_index + "-hint";
frame.set("hintId", t_12, true);
if(frame.topLevel) {
context.setVariable("hintId", t_12);
}
if(frame.topLevel) {
context.addExport("hintId", t_12);
}
var t_13;
t_13 = runtime.contextOrFrameLookup(context, frame, "idPrefix") + "-" + l_index + "-status";
frame.set("statusId", t_13, true);
if(frame.topLevel) {
context.setVariable("statusId", t_13);
}
if(frame.topLevel) {
context.addExport("statusId", t_13);
}
t_11 += "  <li class=\"govuk-task-list__item";
if(runtime.memberLookup((l_item),"href")) {
t_11 += " govuk-task-list__item--with-link";
;
}
if(runtime.memberLookup((l_item),"classes")) {
t_11 += " ";
t_11 += runtime.suppressValue(runtime.memberLookup((l_item),"classes"), env.opts.autoescape);
;
}
t_11 += "\">\n    <div class=\"govuk-task-list__name-and-hint\">\n";
if(runtime.memberLookup((l_item),"href")) {
t_11 += "      <a class=\"govuk-link govuk-task-list__link";
if(runtime.memberLookup((runtime.memberLookup((l_item),"title")),"classes")) {
t_11 += " ";
t_11 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((l_item),"title")),"classes"), env.opts.autoescape);
;
}
t_11 += "\" href=\"";
t_11 += runtime.suppressValue(runtime.memberLookup((l_item),"href"), env.opts.autoescape);
t_11 += "\" aria-describedby=\"";
t_11 += runtime.suppressValue((runtime.memberLookup((l_item),"hint")?runtime.contextOrFrameLookup(context, frame, "hintId") + " ":""), env.opts.autoescape);
t_11 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "statusId"), env.opts.autoescape);
t_11 += "\">\n        ";
t_11 += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((l_item),"title")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((l_item),"title")),"html"))),8):runtime.memberLookup((runtime.memberLookup((l_item),"title")),"text")), env.opts.autoescape);
t_11 += "\n      </a>\n";
;
}
else {
t_11 += "      <div";
if(runtime.memberLookup((runtime.memberLookup((l_item),"title")),"classes")) {
t_11 += " class=\"";
t_11 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((l_item),"title")),"classes"), env.opts.autoescape);
t_11 += "\"";
;
}
t_11 += ">\n        ";
t_11 += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((l_item),"title")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((l_item),"title")),"html"))),8):runtime.memberLookup((runtime.memberLookup((l_item),"title")),"text")), env.opts.autoescape);
t_11 += "\n      </div>\n";
;
}
if(runtime.memberLookup((l_item),"hint")) {
t_11 += "      <div id=\"";
t_11 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "hintId"), env.opts.autoescape);
t_11 += "\" class=\"govuk-task-list__hint\">\n        ";
t_11 += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"html"))),8):runtime.memberLookup((runtime.memberLookup((l_item),"hint")),"text")), env.opts.autoescape);
t_11 += "\n      </div>\n";
;
}
t_11 += "    </div>\n    <div class=\"govuk-task-list__status";
if(runtime.memberLookup((runtime.memberLookup((l_item),"status")),"classes")) {
t_11 += " ";
t_11 += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((l_item),"status")),"classes"), env.opts.autoescape);
;
}
t_11 += "\" id=\"";
t_11 += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "statusId"), env.opts.autoescape);
t_11 += "\">\n";
if(runtime.memberLookup((runtime.memberLookup((l_item),"status")),"tag")) {
t_11 += "      ";
t_11 += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(runtime.contextOrFrameLookup(context, frame, "govukTag"), "govukTag", context, [runtime.memberLookup((runtime.memberLookup((l_item),"status")),"tag")]))),6), env.opts.autoescape);
t_11 += "\n";
;
}
else {
t_11 += "      ";
t_11 += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((l_item),"status")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((l_item),"status")),"html"))),6):runtime.memberLookup((runtime.memberLookup((l_item),"status")),"text")), env.opts.autoescape);
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n";
frame = frame.push();
var t_16 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"items");
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
output += runtime.suppressValue((t_17?(runtime.callWrap(macro_t_10, "_taskListItem", context, [runtime.contextOrFrameLookup(context, frame, "params"),t_17,runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "loop")),"index")])):""), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
env.getTemplate("../error-message/macro.njk", false, "components/textarea/template.njk", false, function(t_6,t_5) {
if(t_6) { cb(t_6); return; }
t_5.getExported(function(t_7,t_5) {
if(t_7) { cb(t_7); return; }
if(Object.prototype.hasOwnProperty.call(t_5, "govukErrorMessage")) {
var t_8 = t_5.govukErrorMessage;
} else {
cb(new Error("cannot import 'govukErrorMessage'")); return;
}
context.setVariable("govukErrorMessage", t_8);
env.getTemplate("../hint/macro.njk", false, "components/textarea/template.njk", false, function(t_10,t_9) {
if(t_10) { cb(t_10); return; }
t_9.getExported(function(t_11,t_9) {
if(t_11) { cb(t_11); return; }
if(Object.prototype.hasOwnProperty.call(t_9, "govukHint")) {
var t_12 = t_9.govukHint;
} else {
cb(new Error("cannot import 'govukHint'")); return;
}
context.setVariable("govukHint", t_12);
env.getTemplate("../label/macro.njk", false, "components/textarea/template.njk", false, function(t_14,t_13) {
if(t_14) { cb(t_14); return; }
t_13.getExported(function(t_15,t_13) {
if(t_15) { cb(t_15); return; }
if(Object.prototype.hasOwnProperty.call(t_13, "govukLabel")) {
var t_16 = t_13.govukLabel;
} else {
cb(new Error("cannot import 'govukLabel'")); return;
}
context.setVariable("govukLabel", t_16);
var t_17;
t_17 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"describedBy"):"");
frame.set("describedBy", t_17, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_17);
}
if(frame.topLevel) {
context.addExport("describedBy", t_17);
}
var t_18;
t_18 = (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id")?runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"id"):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"));
frame.set("id", t_18, true);
if(frame.topLevel) {
context.setVariable("id", t_18);
}
if(frame.topLevel) {
context.addExport("id", t_18);
}
output += "<div class=\"govuk-form-group";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"attributes")])), env.opts.autoescape);
output += ">\n  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_16, "govukLabel", context, [{"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"text"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"classes"),"isPageHeading": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"isPageHeading"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"label")),"attributes"),"for": runtime.contextOrFrameLookup(context, frame, "id")}]))),2), env.opts.autoescape);
output += "\n";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")) {
var t_19;
t_19 = runtime.contextOrFrameLookup(context, frame, "id") + "-hint";
frame.set("hintId", t_19, true);
if(frame.topLevel) {
context.setVariable("hintId", t_19);
}
if(frame.topLevel) {
context.addExport("hintId", t_19);
}
var t_20;
t_20 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "hintId"):runtime.contextOrFrameLookup(context, frame, "hintId"));
frame.set("describedBy", t_20, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_20);
}
if(frame.topLevel) {
context.addExport("describedBy", t_20);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_12, "govukHint", context, [{"id": runtime.contextOrFrameLookup(context, frame, "hintId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"hint")),"text")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
var t_21;
t_21 = runtime.contextOrFrameLookup(context, frame, "id") + "-error";
frame.set("errorId", t_21, true);
if(frame.topLevel) {
context.setVariable("errorId", t_21);
}
if(frame.topLevel) {
context.addExport("errorId", t_21);
}
var t_22;
t_22 = (runtime.contextOrFrameLookup(context, frame, "describedBy")?runtime.contextOrFrameLookup(context, frame, "describedBy") + " " + runtime.contextOrFrameLookup(context, frame, "errorId"):runtime.contextOrFrameLookup(context, frame, "errorId"));
frame.set("describedBy", t_22, true);
if(frame.topLevel) {
context.setVariable("describedBy", t_22);
}
if(frame.topLevel) {
context.addExport("describedBy", t_22);
}
output += "  ";
output += runtime.suppressValue(env.getFilter("indent").call(context, env.getFilter("trim").call(context, (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": runtime.contextOrFrameLookup(context, frame, "errorId"),"classes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"classes"),"attributes": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"attributes"),"html": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"html"),"text": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"text"),"visuallyHiddenText": runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")),"visuallyHiddenText")}]))),2), env.opts.autoescape);
output += "\n";
;
}
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")) {
output += "  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"html"))),2):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"beforeInput")),"text")), env.opts.autoescape);
output += "\n";
;
}
output += "  <textarea class=\"govuk-textarea";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"errorMessage")) {
output += " govuk-textarea--error";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\" id=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "id"), env.opts.autoescape);
output += "\" name=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"name"), env.opts.autoescape);
output += "\" rows=\"";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"rows"),5,true), env.opts.autoescape);
output += "\"";
if((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"spellcheck") === false) || (runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"spellcheck") === true)) {
output += " spellcheck=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"spellcheck"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"disabled")) {
output += " disabled";
;
}
if(runtime.contextOrFrameLookup(context, frame, "describedBy")) {
output += " aria-describedby=\"";
output += runtime.suppressValue(runtime.contextOrFrameLookup(context, frame, "describedBy"), env.opts.autoescape);
output += "\"";
;
}
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"autocomplete")) {
output += " autocomplete=\"";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"autocomplete"), env.opts.autoescape);
output += "\"";
;
}
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"value"), env.opts.autoescape);
output += "</textarea>\n";
if(runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")) {
output += "  ";
output += runtime.suppressValue((runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html")?env.getFilter("indent").call(context, env.getFilter("trim").call(context, env.getFilter("safe").call(context, runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"html"))),2):runtime.memberLookup((runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"formGroup")),"afterInput")),"text")), env.opts.autoescape);
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
if(Object.prototype.hasOwnProperty.call(t_1, "govukAttributes")) {
var t_4 = t_1.govukAttributes;
} else {
cb(new Error("cannot import 'govukAttributes'")); return;
}
context.setVariable("govukAttributes", t_4);
output += "<div class=\"govuk-warning-text";
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes")) {
output += " ";
output += runtime.suppressValue(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"classes"), env.opts.autoescape);
;
}
output += "\"";
output += runtime.suppressValue((runtime.callWrap(t_4, "govukAttributes", context, [runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"attributes")])), env.opts.autoescape);
output += ">\n  <span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span>\n  <strong class=\"govuk-warning-text__text\">\n    <span class=\"govuk-visually-hidden\">";
output += runtime.suppressValue(env.getFilter("default").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"iconFallbackText"),"Warning",true), env.opts.autoescape);
output += "</span>\n    ";
output += runtime.suppressValue((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")?env.getFilter("safe").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"html")):runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "params")),"text")), env.opts.autoescape);
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
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
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
if(env.getTest("escaped").call(context, l_attributes) === true && env.getTest("string").call(context, runtime.memberLookup((l_attributes),"val")) === true) {
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
if(runtime.inOperator(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value"),[runtime.contextOrFrameLookup(context, frame, "undefined"),null])) {
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
if(env.getTest("escaped").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value")) === true) {
var t_13;
t_13 = runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value")),"val");
frame.set("value", t_13, true);
if(frame.topLevel) {
context.setVariable("value", t_13);
}
if(frame.topLevel) {
context.addExport("value", t_13);
}
var t_14;
t_14 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value");
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
t_15 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value");
frame.set("value", t_15, true);
if(frame.topLevel) {
context.setVariable("value", t_15);
}
if(frame.topLevel) {
context.addExport("value", t_15);
}
var t_16;
t_16 = env.getFilter("escape").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value"));
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") === true && runtime.contextOrFrameLookup(context, frame, "value") === true) {
var t_17;
t_17 = runtime.contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_8);
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
if((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") === true && !runtime.inOperator(runtime.contextOrFrameLookup(context, frame, "value"),[runtime.contextOrFrameLookup(context, frame, "undefined"),null,false])) || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") !== true) {
var t_18;
t_18 = runtime.contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_8) + "=\"" + runtime.contextOrFrameLookup(context, frame, "valueEscaped") + "\"";
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
if(runtime.inOperator(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value"),[runtime.contextOrFrameLookup(context, frame, "undefined"),null])) {
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
if(env.getTest("escaped").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value")) === true) {
var t_24;
t_24 = runtime.memberLookup((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value")),"val");
frame.set("value", t_24, true);
if(frame.topLevel) {
context.setVariable("value", t_24);
}
if(frame.topLevel) {
context.addExport("value", t_24);
}
var t_25;
t_25 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value");
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
t_26 = runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value");
frame.set("value", t_26, true);
if(frame.topLevel) {
context.setVariable("value", t_26);
}
if(frame.topLevel) {
context.addExport("value", t_26);
}
var t_27;
t_27 = env.getFilter("escape").call(context, runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"value"));
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
if(runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") === true && runtime.contextOrFrameLookup(context, frame, "value") === true) {
var t_28;
t_28 = runtime.contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_19);
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
if((runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") === true && !runtime.inOperator(runtime.contextOrFrameLookup(context, frame, "value"),[runtime.contextOrFrameLookup(context, frame, "undefined"),null,false])) || runtime.memberLookup((runtime.contextOrFrameLookup(context, frame, "options")),"optional") !== true) {
var t_29;
t_29 = runtime.contextOrFrameLookup(context, frame, "attributesHtml") + " " + env.getFilter("escape").call(context, t_19) + "=\"" + runtime.contextOrFrameLookup(context, frame, "valueEscaped") + "\"";
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
t_2 += runtime.suppressValue(env.getFilter("safe").call(context, runtime.contextOrFrameLookup(context, frame, "attributesHtml")), env.opts.autoescape);
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
