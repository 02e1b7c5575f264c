// @ts-nocheck
// Generated from govuk-frontend by "npm run pages". MIT licence, Crown Copyright (Government Digital Service).

/** The templates of the components that pages use, compiled. */
export const templates: Record<string, object> = {
"components/back-link/template.njk": (() => {
function root(env, context, frame, runtime, cb) {
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
output += say(filter("default", member((look("params")),"href"),"#",true));
output += "\" class=\"govuk-back-link";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">";
output += say((member((look("params")),"html")?filter("safe", member((look("params")),"html")):(filter("default", member((look("params")),"text"),"Back",true))));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
keep("classNames", t_5);
if(member((look("params")),"classes")) {
var t_6;
t_6 = look("classNames") + " " + member((look("params")),"classes");
keep("classNames", t_6);
;
}
if(member((look("params")),"isStartButton")) {
var t_7;
t_7 = look("classNames") + " govuk-button--start";
keep("classNames", t_7);
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
output += say(look("classNames"));
output += "\" data-module=\"govuk-button\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
if(member((look("params")),"id")) {
output += " id=\"";
output += say(member((look("params")),"id"));
output += "\"";
;
}
;
return output;
})()
;
keep("commonAttributes", t_10);
var t_11;
t_11 = (function() {
var output = "";
if(member((look("params")),"html") && member((look("params")),"isStartButton")) {
output += "<span>";
output += say(filter("trim", filter("safe", member((look("params")),"html"))));
output += "</span>";
;
}
else {
output += say((member((look("params")),"html")?(filter("trim", filter("safe", member((look("params")),"html")))):member((look("params")),"text")));
;
}
;
return output;
})()
;
keep("buttonText", t_11);
if(member((look("params")),"href")) {
output += "<a href=\"";
output += say((member((look("params")),"href")?member((look("params")),"href"):"#"));
output += "\" role=\"button\" draggable=\"false\"";
output += say(filter("safe", look("commonAttributes")));
output += ">\n  ";
output += say(filter("indent", filter("safe", look("buttonText")),2));
output += say((member((look("params")),"isStartButton")?filter("safe", (runtime.callWrap(macro_t_8, "_startIcon", context, []))):""));
output += "\n</a>";
;
}
else {
output += "<button type=\"";
output += say((member((look("params")),"type")?member((look("params")),"type"):"submit"));
output += "\"";
if(member((look("params")),"value")) {
output += " value=\"";
output += say(member((look("params")),"value"));
output += "\"";
;
}
if(member((look("params")),"name")) {
output += " name=\"";
output += say(member((look("params")),"name"));
output += "\"";
;
}
if(member((look("params")),"disabled")) {
output += " disabled aria-disabled=\"true\"";
;
}
if(member((look("params")),"preventDoubleClick") !== look("undefined")) {
output += " data-prevent-double-click=\"";
output += say(member((look("params")),"preventDoubleClick"));
output += "\"";
;
}
output += say(filter("safe", look("commonAttributes")));
output += ">\n  ";
output += say(filter("indent", filter("safe", look("buttonText")),2));
output += say((member((look("params")),"isStartButton")?filter("safe", (runtime.callWrap(macro_t_8, "_startIcon", context, []))):""));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
t_21 = (member((look("params")),"idPrefix")?member((look("params")),"idPrefix"):member((look("params")),"name"));
keep("idPrefix", t_21);
var t_22;
t_22 = (member((look("params")),"describedBy")?member((look("params")),"describedBy"):"");
keep("describedBy", t_22);
if(member((member((look("params")),"fieldset")),"describedBy")) {
var t_23;
t_23 = member((member((look("params")),"fieldset")),"describedBy");
keep("describedBy", t_23);
;
}
var t_24;
t_24 = (member((look("params")),"fieldset")?true:false);
keep("hasFieldset", t_24);
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
t_27 = (member((l_item),"id")?member((l_item),"id"):look("idPrefix") + ((l_index > 1?"-" + l_index:"")));
keep("itemId", t_27);
var t_28;
t_28 = (member((l_item),"name")?member((l_item),"name"):member((l_params),"name"));
keep("itemName", t_28);
var t_29;
t_29 = "conditional-" + look("itemId");
keep("conditionalId", t_29);
if(member((l_item),"divider")) {
t_26 += "    <div class=\"govuk-checkboxes__divider\">";
t_26 += say(member((l_item),"divider"));
t_26 += "</div>\n";
;
}
else {
var t_30;
t_30 = filter("default", member((l_item),"checked"),(member((l_params),"values")?(runtime.inOperator(member((l_item),"value"),member((l_params),"values")) && member((l_item),"checked") != false):false),true);
keep("isChecked", t_30);
var t_31;
t_31 = (member((member((l_item),"hint")),"text") || member((member((l_item),"hint")),"html")?true:"");
keep("hasHint", t_31);
var t_32;
t_32 = (look("hasHint")?look("itemId") + "-item-hint":"");
keep("itemHintId", t_32);
var t_33;
t_33 = (!look("hasFieldset")?look("describedBy"):"");
keep("itemDescribedBy", t_33);
var t_34;
t_34 = filter("trim", (look("itemDescribedBy") + " " + look("itemHintId")));
keep("itemDescribedBy", t_34);
t_26 += "    <div class=\"govuk-checkboxes__item\">\n      <input class=\"govuk-checkboxes__input\" id=\"";
t_26 += say(look("itemId"));
t_26 += "\" name=\"";
t_26 += say(look("itemName"));
t_26 += "\" type=\"checkbox\" value=\"";
t_26 += say(member((l_item),"value"));
t_26 += "\"";
t_26 += say((look("isChecked")?" checked":""));
t_26 += say((member((l_item),"disabled")?" disabled":""));
if(member((member((l_item),"conditional")),"html")) {
t_26 += " data-aria-controls=\"";
t_26 += say(look("conditionalId"));
t_26 += "\"";
;
}
if(member((l_item),"behaviour")) {
t_26 += " data-behaviour=\"";
t_26 += say(member((l_item),"behaviour"));
t_26 += "\"";
;
}
if(look("itemDescribedBy")) {
t_26 += " aria-describedby=\"";
t_26 += say(look("itemDescribedBy"));
t_26 += "\"";
;
}
t_26 += say((runtime.callWrap(look("govukAttributes"), "govukAttributes", context, [member((l_item),"attributes")])));
t_26 += ">\n      ";
t_26 += say(filter("indent", filter("trim", (runtime.callWrap(look("govukLabel"), "govukLabel", context, [{"html": member((l_item),"html"),"text": member((l_item),"text"),"classes": "govuk-checkboxes__label" + ((member((member((l_item),"label")),"classes")?" " + member((member((l_item),"label")),"classes"):"")),"attributes": member((member((l_item),"label")),"attributes"),"for": look("itemId")}]))),6));
t_26 += "\n";
if(look("hasHint")) {
t_26 += "      ";
t_26 += say(filter("indent", filter("trim", (runtime.callWrap(look("govukHint"), "govukHint", context, [{"id": look("itemHintId"),"classes": "govuk-checkboxes__hint" + ((member((member((l_item),"hint")),"classes")?" " + member((member((l_item),"hint")),"classes"):"")),"attributes": member((member((l_item),"hint")),"attributes"),"html": member((member((l_item),"hint")),"html"),"text": member((member((l_item),"hint")),"text")}]))),6));
t_26 += "\n";
;
}
t_26 += "    </div>\n";
if(member((member((l_item),"conditional")),"html")) {
t_26 += "    <div class=\"govuk-checkboxes__conditional";
if(!look("isChecked")) {
t_26 += " govuk-checkboxes__conditional--hidden";
;
}
t_26 += "\" id=\"";
t_26 += say(look("conditionalId"));
t_26 += "\">\n      ";
t_26 += say(filter("trim", filter("safe", member((member((l_item),"conditional")),"html"))));
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
if(member((look("params")),"hint")) {
var t_36;
t_36 = look("idPrefix") + "-hint";
keep("hintId", t_36);
var t_37;
t_37 = (look("describedBy")?look("describedBy") + " " + look("hintId"):look("hintId"));
keep("describedBy", t_37);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_16, "govukHint", context, [{"id": look("hintId"),"classes": member((member((look("params")),"hint")),"classes"),"attributes": member((member((look("params")),"hint")),"attributes"),"html": member((member((look("params")),"hint")),"html"),"text": member((member((look("params")),"hint")),"text")}]))),2));
output += "\n";
;
}
if(member((look("params")),"errorMessage")) {
var t_38;
t_38 = look("idPrefix") + "-error";
keep("errorId", t_38);
var t_39;
t_39 = (look("describedBy")?look("describedBy") + " " + look("errorId"):look("errorId"));
keep("describedBy", t_39);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": look("errorId"),"classes": member((member((look("params")),"errorMessage")),"classes"),"attributes": member((member((look("params")),"errorMessage")),"attributes"),"html": member((member((look("params")),"errorMessage")),"html"),"text": member((member((look("params")),"errorMessage")),"text"),"visuallyHiddenText": member((member((look("params")),"errorMessage")),"visuallyHiddenText")}]))),2));
output += "\n";
;
}
output += "  <div class=\"govuk-checkboxes";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += " data-module=\"govuk-checkboxes\">\n";
if(member((member((look("params")),"formGroup")),"beforeInputs")) {
output += "    ";
output += say((member((member((member((look("params")),"formGroup")),"beforeInputs")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"beforeInputs")),"html"))),4):member((member((member((look("params")),"formGroup")),"beforeInputs")),"text")));
output += "\n";
;
}
frame = frame.push();
var t_42 = member((look("params")),"items");
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
output += say((runtime.callWrap(macro_t_25, "_checkboxItem", context, [look("params"),t_43,member((look("loop")),"index")])));
;
}
;
}
}
frame = frame.pop();
if(member((member((look("params")),"formGroup")),"afterInputs")) {
output += "    ";
output += say((member((member((member((look("params")),"formGroup")),"afterInputs")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"afterInputs")),"html"))),4):member((member((member((look("params")),"formGroup")),"afterInputs")),"text")));
output += "\n";
;
}
output += "  </div>\n";
;
return output;
})()
;
keep("innerHtml", t_35);
output += "<div class=\"govuk-form-group";
if(member((look("params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(member((member((look("params")),"formGroup")),"classes")) {
output += " ";
output += say(member((member((look("params")),"formGroup")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((member((look("params")),"formGroup")),"attributes")])));
output += ">\n";
if(look("hasFieldset")) {
output += "  ";
output += say(filter("trim", (runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": look("describedBy"),"classes": member((member((look("params")),"fieldset")),"classes"),"attributes": member((member((look("params")),"fieldset")),"attributes"),"legend": member((member((look("params")),"fieldset")),"legend"),"html": filter("trim", look("innerHtml"))}]))));
output += "\n";
;
}
else {
output += "  ";
output += say(filter("trim", filter("safe", look("innerHtml"))));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
t_21 = (member((member((look("params")),"fieldset")),"describedBy")?member((member((look("params")),"fieldset")),"describedBy"):"");
keep("describedBy", t_21);
var t_22;
t_22 = (member((look("params")),"fieldset")?true:false);
keep("hasFieldset", t_22);
var t_23;
t_23 = filter("default", member((look("params")),"day"),{"name": "day","value": member((member((look("params")),"values")),"day"),"classes": "govuk-input--width-2"});
keep("dateInputDay", t_23);
var t_24;
t_24 = filter("default", member((look("params")),"month"),{"name": "month","value": member((member((look("params")),"values")),"month"),"classes": "govuk-input--width-2"});
keep("dateInputMonth", t_24);
var t_25;
t_25 = filter("default", member((look("params")),"year"),{"name": "year","value": member((member((look("params")),"values")),"year"),"classes": "govuk-input--width-4"});
keep("dateInputYear", t_25);
if(filter("length", member((look("params")),"items"))) {
var t_26;
t_26 = member((look("params")),"items");
keep("dateInputItems", t_26);
;
}
else {
var t_27;
t_27 = [look("dateInputDay"),look("dateInputMonth"),look("dateInputYear")];
keep("dateInputItems", t_27);
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
t_30 = member((l_item),"name");
keep("itemName", t_30);
var t_31;
t_31 = member((l_item),"value");
keep("itemValue", t_31);
var t_32;
t_32 = 2;
keep("itemWidth", t_32);
var t_33;
t_33 = "";
keep("itemClasses", t_33);
var t_34;
t_34 = (member((l_item),"error") || (member((l_item),"classes") && runtime.inOperator("govuk-input--error",member((l_item),"classes")))?true:false);
keep("itemHasError", t_34);
if(env.getTest("sameas").call(context, l_item,look("dateInputDay")) === true || (member((l_item),"name") && runtime.inOperator(member((l_item),"name"),["day",member((look("dateInputDay")),"name")]))) {
var t_35;
t_35 = filter("default", member((l_item),"name"),"day");
keep("itemName", t_35);
var t_36;
t_36 = filter("default", member((l_item),"value"),member((look("dateInputDay")),"value"));
keep("itemValue", t_36);
;
}
else {
if(env.getTest("sameas").call(context, l_item,look("dateInputMonth")) === true || (member((l_item),"name") && runtime.inOperator(member((l_item),"name"),["month",member((look("dateInputMonth")),"name")]))) {
var t_37;
t_37 = filter("default", member((l_item),"name"),"month");
keep("itemName", t_37);
var t_38;
t_38 = filter("default", member((l_item),"value"),member((look("dateInputMonth")),"value"));
keep("itemValue", t_38);
;
}
else {
if(env.getTest("sameas").call(context, l_item,look("dateInputYear")) === true || (member((l_item),"name") && runtime.inOperator(member((l_item),"name"),["year",member((look("dateInputYear")),"name")]))) {
var t_39;
t_39 = filter("default", member((l_item),"name"),"year");
keep("itemName", t_39);
var t_40;
t_40 = filter("default", member((l_item),"value"),member((look("dateInputYear")),"value"));
keep("itemValue", t_40);
var t_41;
t_41 = 4;
keep("itemWidth", t_41);
;
}
;
}
;
}
if((!member((l_item),"classes") || !runtime.inOperator("govuk-input--error",member((l_item),"classes"))) && (look("itemHasError") || (member((l_item),"error") != false && member((l_params),"errorMessage") && !l_anyItemHasError))) {
var t_42;
t_42 = filter("trim", (look("itemClasses") + " govuk-input--error"));
keep("itemClasses", t_42);
;
}
if(!member((l_item),"classes") || !runtime.inOperator("govuk-input--width-",member((l_item),"classes"))) {
var t_43;
t_43 = filter("trim", (look("itemClasses") + " govuk-input--width-" + look("itemWidth")));
keep("itemClasses", t_43);
;
}
if(member((l_item),"classes")) {
var t_44;
t_44 = filter("trim", (look("itemClasses") + " " + member((l_item),"classes")));
keep("itemClasses", t_44);
;
}
var t_45;
t_45 = (member((l_params),"namePrefix")?(member((l_params),"namePrefix") + "-"):"");
keep("namePrefix", t_45);
t_29 += "<div class=\"govuk-date-input__item\">\n  ";
t_29 += say(filter("indent", filter("trim", (runtime.callWrap(look("govukInput"), "govukInput", context, [{"label": {"text": (member((l_item),"label")?member((l_item),"label"):filter("capitalize", look("itemName"))),"classes": "govuk-date-input__label"},"id": (member((l_item),"id")?member((l_item),"id"):(member((l_params),"id") + "-" + look("itemName"))),"classes": "govuk-date-input__input" + ((look("itemClasses")?" " + look("itemClasses"):"")),"name": look("namePrefix") + look("itemName"),"value": filter("default", look("itemValue"),member((member((l_params),"values")),look("namePrefix") + look("itemName"))),"type": "text","inputmode": (member((l_item),"inputmode")?member((l_item),"inputmode"):"numeric"),"autocomplete": member((l_item),"autocomplete"),"pattern": member((l_item),"pattern"),"attributes": member((l_item),"attributes")}]))),2));
t_29 += "\n</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_29);
});
context.setVariable("_dateInputItem", macro_t_28);
var t_46;
t_46 = false;
keep("anyItemHasError", t_46);
frame = frame.push();
var t_49 = look("dateInputItems");
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
t_51 = (member((t_50),"error") || (member((t_50),"classes") && runtime.inOperator("govuk-input--error",member((t_50),"classes")))?true:look("anyItemHasError"));
keep("anyItemHasError", t_51);
;
}
}
frame = frame.pop();
var t_52;
t_52 = (function() {
var output = "";
if(member((look("params")),"hint")) {
var t_53;
t_53 = member((look("params")),"id") + "-hint";
keep("hintId", t_53);
var t_54;
t_54 = (look("describedBy")?look("describedBy") + " " + look("hintId"):look("hintId"));
keep("describedBy", t_54);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_16, "govukHint", context, [{"id": look("hintId"),"classes": member((member((look("params")),"hint")),"classes"),"attributes": member((member((look("params")),"hint")),"attributes"),"html": member((member((look("params")),"hint")),"html"),"text": member((member((look("params")),"hint")),"text")}]))),2));
output += "\n";
;
}
if(member((look("params")),"errorMessage")) {
var t_55;
t_55 = member((look("params")),"id") + "-error";
keep("errorId", t_55);
var t_56;
t_56 = (look("describedBy")?look("describedBy") + " " + look("errorId"):look("errorId"));
keep("describedBy", t_56);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": look("errorId"),"classes": member((member((look("params")),"errorMessage")),"classes"),"attributes": member((member((look("params")),"errorMessage")),"attributes"),"html": member((member((look("params")),"errorMessage")),"html"),"text": member((member((look("params")),"errorMessage")),"text"),"visuallyHiddenText": member((member((look("params")),"errorMessage")),"visuallyHiddenText")}]))),2));
output += "\n";
;
}
output += "  <div class=\"govuk-date-input";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
if(member((look("params")),"id")) {
output += " id=\"";
output += say(member((look("params")),"id"));
output += "\"";
;
}
output += ">\n";
if(member((member((look("params")),"formGroup")),"beforeInputs")) {
output += "    ";
output += say((member((member((member((look("params")),"formGroup")),"beforeInputs")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"beforeInputs")),"html"))),4):member((member((member((look("params")),"formGroup")),"beforeInputs")),"text")));
output += "\n";
;
}
frame = frame.push();
var t_59 = look("dateInputItems");
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
output += say(filter("indent", filter("trim", (runtime.callWrap(macro_t_28, "_dateInputItem", context, [look("params"),t_60,look("anyItemHasError")]))),4,true));
output += "\n";
;
}
;
}
}
frame = frame.pop();
if(member((member((look("params")),"formGroup")),"afterInputs")) {
output += "    ";
output += say((member((member((member((look("params")),"formGroup")),"afterInputs")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"afterInputs")),"html"))),4):member((member((member((look("params")),"formGroup")),"afterInputs")),"text")));
output += "\n";
;
}
output += "  </div>\n";
;
return output;
})()
;
keep("innerHtml", t_52);
output += "<div class=\"govuk-form-group";
if(member((look("params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(member((member((look("params")),"formGroup")),"classes")) {
output += " ";
output += say(member((member((look("params")),"formGroup")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((member((look("params")),"formGroup")),"attributes")])));
output += ">\n";
if(look("hasFieldset")) {
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": look("describedBy"),"classes": member((member((look("params")),"fieldset")),"classes"),"role": "group","attributes": member((member((look("params")),"fieldset")),"attributes"),"legend": member((member((look("params")),"fieldset")),"legend"),"html": filter("trim", look("innerHtml"))}]))),2));
output += "\n";
;
}
else {
output += "  ";
output += say(filter("trim", filter("safe", look("innerHtml"))));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"id")) {
output += " id=\"";
output += say(member((look("params")),"id"));
output += "\"";
;
}
output += " class=\"govuk-details";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += say((member((look("params")),"open")?" open":""));
output += ">\n  <summary class=\"govuk-details__summary\">\n    <span class=\"govuk-details__summary-text\">\n      ";
output += say((member((look("params")),"summaryHtml")?filter("indent", filter("trim", filter("safe", member((look("params")),"summaryHtml"))),6):member((look("params")),"summaryText")));
output += "\n    </span>\n  </summary>\n  <div class=\"govuk-details__text\">\n    ";
output += say((look("caller")?(runtime.callWrap(look("caller"), "caller", context, [])):((member((look("params")),"html")?filter("safe", member((look("params")),"html")):member((look("params")),"text")))));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
t_5 = filter("default", member((look("params")),"visuallyHiddenText"),"Error");
keep("visuallyHiddenText", t_5);
var t_6;
t_6 = (member((look("params")),"html")?filter("indent", filter("trim", filter("safe", member((look("params")),"html"))),2):member((look("params")),"text"));
keep("errorMessageText", t_6);
output += "<p";
if(member((look("params")),"id")) {
output += " id=\"";
output += say(member((look("params")),"id"));
output += "\"";
;
}
output += " class=\"govuk-error-message";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n";
if(look("visuallyHiddenText")) {
output += "  <span class=\"govuk-visually-hidden\">";
output += say(look("visuallyHiddenText"));
output += ":</span> ";
output += say(look("errorMessageText"));
output += "\n";
;
}
else {
output += "  ";
output += say(look("errorMessageText"));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
if(member((look("params")),"disableAutoFocus") !== look("undefined")) {
output += " data-disable-auto-focus=\"";
output += say(member((look("params")),"disableAutoFocus"));
output += "\"";
;
}
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += " data-module=\"govuk-error-summary\">";
output += "\n  <div role=\"alert\">\n    <h2 class=\"govuk-error-summary__title\">\n      ";
output += say((member((look("params")),"titleHtml")?filter("indent", filter("trim", filter("safe", member((look("params")),"titleHtml"))),6):member((look("params")),"titleText")));
output += "\n    </h2>\n    <div class=\"govuk-error-summary__body\">\n";
if(look("caller") || member((look("params")),"descriptionHtml") || member((look("params")),"descriptionText")) {
output += "      <p>\n        ";
output += say((look("caller")?(runtime.callWrap(look("caller"), "caller", context, [])):((member((look("params")),"descriptionHtml")?filter("indent", filter("trim", filter("safe", member((look("params")),"descriptionHtml"))),8):member((look("params")),"descriptionText")))));
output += "\n      </p>\n";
;
}
if(filter("length", member((look("params")),"errorList"))) {
output += "        <ul class=\"govuk-list govuk-error-summary__list\">\n";
frame = frame.push();
var t_7 = member((look("params")),"errorList");
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
if(member((t_8),"href")) {
output += "            <a href=\"";
output += say(member((t_8),"href"));
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((t_8),"attributes")])));
output += ">";
output += say((member((t_8),"html")?filter("indent", filter("trim", filter("safe", member((t_8),"html"))),12):member((t_8),"text")));
output += "</a>\n";
;
}
else {
output += "            ";
output += say((member((t_8),"html")?filter("indent", filter("trim", filter("safe", member((t_8),"html"))),10):member((t_8),"text")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
if(member((look("params")),"role")) {
output += " role=\"";
output += say(member((look("params")),"role"));
output += "\"";
;
}
if(member((look("params")),"describedBy")) {
output += " aria-describedby=\"";
output += say(member((look("params")),"describedBy"));
output += "\"";
;
}
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n";
if(member((member((look("params")),"legend")),"html") || member((member((look("params")),"legend")),"text")) {
output += "  <legend class=\"govuk-fieldset__legend";
if(member((member((look("params")),"legend")),"classes")) {
output += " ";
output += say(member((member((look("params")),"legend")),"classes"));
;
}
output += "\">\n";
if(member((member((look("params")),"legend")),"isPageHeading")) {
output += "    <h1 class=\"govuk-fieldset__heading\">\n      ";
output += say((member((member((look("params")),"legend")),"html")?filter("indent", filter("trim", filter("safe", member((member((look("params")),"legend")),"html"))),6):member((member((look("params")),"legend")),"text")));
output += "\n    </h1>\n";
;
}
else {
output += "    ";
output += say((member((member((look("params")),"legend")),"html")?filter("indent", filter("trim", filter("safe", member((member((look("params")),"legend")),"html"))),4):member((member((look("params")),"legend")),"text")));
output += "\n";
;
}
output += "  </legend>\n";
;
}
if(look("caller")) {
output += say((runtime.callWrap(look("caller"), "caller", context, [])));
output += "\n";
;
}
else {
if(member((look("params")),"html")) {
output += "  ";
output += say(filter("safe", member((look("params")),"html")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
t_5 = filter("default", member((look("params")),"_namespace"),"govuk-generic");
keep("namespace", t_5);
output += "\n<div class=\"";
output += say(look("namespace"));
output += "-header";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n  <div class=\"";
output += say(look("namespace"));
output += "-header__container ";
output += say(filter("default", member((look("params")),"containerClasses"),"govuk-width-container",true));
output += "\">\n    <div class=\"";
output += say(look("namespace"));
output += "-header__logo\">\n      <a href=\"";
output += say(filter("default", member((look("params")),"url"),"/",true));
output += "\" class=\"";
output += say(look("namespace"));
output += "-header__homepage-link\">\n        ";
output += say((member((look("params")),"logoHtml")?filter("safe", member((look("params")),"logoHtml")):member((look("params")),"logoText")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"id")) {
output += " id=\"";
output += say(member((look("params")),"id"));
output += "\"";
;
}
output += " class=\"govuk-hint";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n  ";
output += say((member((look("params")),"html")?filter("indent", filter("trim", filter("safe", member((look("params")),"html"))),2):member((look("params")),"text")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
keep("classNames", t_17);
if(member((look("params")),"classes")) {
var t_18;
t_18 = look("classNames") + " " + member((look("params")),"classes");
keep("classNames", t_18);
;
}
if(member((look("params")),"errorMessage")) {
var t_19;
t_19 = look("classNames") + " govuk-input--error";
keep("classNames", t_19);
;
}
var t_20;
t_20 = (member((look("params")),"describedBy")?member((look("params")),"describedBy"):look("undefined"));
keep("describedBy", t_20);
var t_21;
t_21 = (member((look("params")),"id")?member((look("params")),"id"):member((look("params")),"name"));
keep("id", t_21);
var t_22;
t_22 = (member((look("params")),"prefix") && (member((member((look("params")),"prefix")),"text") || member((member((look("params")),"prefix")),"html"))?true:false);
keep("hasPrefix", t_22);
var t_23;
t_23 = (member((look("params")),"suffix") && (member((member((look("params")),"suffix")),"text") || member((member((look("params")),"suffix")),"html"))?true:false);
keep("hasSuffix", t_23);
var t_24;
t_24 = (member((member((look("params")),"formGroup")),"beforeInput") && (member((member((member((look("params")),"formGroup")),"beforeInput")),"text") || member((member((member((look("params")),"formGroup")),"beforeInput")),"html"))?true:false);
keep("hasBeforeInput", t_24);
var t_25;
t_25 = (member((member((look("params")),"formGroup")),"afterInput") && (member((member((member((look("params")),"formGroup")),"afterInput")),"text") || member((member((member((look("params")),"formGroup")),"afterInput")),"html"))?true:false);
keep("hasAfterInput", t_25);
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
t_27 += say((runtime.callWrap(look("govukAttributes"), "govukAttributes", context, [{"class": look("classNames"),"id": look("id"),"name": member((l_params),"name"),"type": filter("default", member((l_params),"type"),"text",true),"spellcheck": {"value": ((runtime.callWrap(member(([true,false]),"includes"), "--expression--[\"includes\"]", context, [member((l_params),"spellcheck")]))?filter("string", member((l_params),"spellcheck")):false),"optional": true},"value": {"value": member((l_params),"value"),"optional": true},"disabled": {"value": member((l_params),"disabled"),"optional": true},"aria-describedby": {"value": look("describedBy"),"optional": true},"autocomplete": {"value": member((l_params),"autocomplete"),"optional": true},"autocapitalize": {"value": member((l_params),"autocapitalize"),"optional": true},"pattern": {"value": member((l_params),"pattern"),"optional": true},"inputmode": {"value": member((l_params),"inputmode"),"optional": true}}])));
t_27 += say((runtime.callWrap(look("govukAttributes"), "govukAttributes", context, [member((l_params),"attributes")])));
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
t_29 += say(l_type);
if(member((l_affix),"classes")) {
t_29 += " ";
t_29 += say(member((l_affix),"classes"));
;
}
t_29 += "\" aria-hidden=\"true\"";
t_29 += say((runtime.callWrap(look("govukAttributes"), "govukAttributes", context, [member((l_affix),"attributes")])));
t_29 += ">";
t_29 += say((member((l_affix),"html")?filter("indent", filter("trim", filter("safe", member((l_affix),"html"))),4):member((l_affix),"text")));
t_29 += "</div>";
;
frame = callerFrame;
return new runtime.SafeString(t_29);
});
context.setVariable("_affixItem", macro_t_28);
output += "<div class=\"govuk-form-group";
if(member((look("params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(member((member((look("params")),"formGroup")),"classes")) {
output += " ";
output += say(member((member((look("params")),"formGroup")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((member((look("params")),"formGroup")),"attributes")])));
output += ">\n  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_16, "govukLabel", context, [{"html": member((member((look("params")),"label")),"html"),"text": member((member((look("params")),"label")),"text"),"classes": member((member((look("params")),"label")),"classes"),"isPageHeading": member((member((look("params")),"label")),"isPageHeading"),"attributes": member((member((look("params")),"label")),"attributes"),"for": look("id")}]))),2));
output += "\n";
if(member((look("params")),"hint")) {
var t_30;
t_30 = look("id") + "-hint";
keep("hintId", t_30);
var t_31;
t_31 = (look("describedBy")?look("describedBy") + " " + look("hintId"):look("hintId"));
keep("describedBy", t_31);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_12, "govukHint", context, [{"id": look("hintId"),"classes": member((member((look("params")),"hint")),"classes"),"attributes": member((member((look("params")),"hint")),"attributes"),"html": member((member((look("params")),"hint")),"html"),"text": member((member((look("params")),"hint")),"text")}]))),2));
output += "\n";
;
}
if(member((look("params")),"errorMessage")) {
var t_32;
t_32 = look("id") + "-error";
keep("errorId", t_32);
var t_33;
t_33 = (look("describedBy")?look("describedBy") + " " + look("errorId"):look("errorId"));
keep("describedBy", t_33);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": look("errorId"),"classes": member((member((look("params")),"errorMessage")),"classes"),"attributes": member((member((look("params")),"errorMessage")),"attributes"),"html": member((member((look("params")),"errorMessage")),"html"),"text": member((member((look("params")),"errorMessage")),"text"),"visuallyHiddenText": member((member((look("params")),"errorMessage")),"visuallyHiddenText")}]))),2));
output += "\n";
;
}
if(look("hasPrefix") || look("hasSuffix") || look("hasBeforeInput") || look("hasAfterInput")) {
output += "  <div class=\"govuk-input__wrapper";
if(member((member((look("params")),"inputWrapper")),"classes")) {
output += " ";
output += say(member((member((look("params")),"inputWrapper")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((member((look("params")),"inputWrapper")),"attributes")])));
output += ">\n";
if(look("hasBeforeInput")) {
output += say((member((member((member((look("params")),"formGroup")),"beforeInput")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"beforeInput")),"html"))),4,true):member((member((member((look("params")),"formGroup")),"beforeInput")),"text")));
output += "\n";
;
}
if(look("hasPrefix")) {
output += say(filter("indent", (runtime.callWrap(macro_t_28, "_affixItem", context, [member((look("params")),"prefix"),"prefix"])),2,true));
output += "\n";
;
}
output += "    ";
output += say((runtime.callWrap(macro_t_26, "_inputElement", context, [look("params")])));
output += "\n";
if(look("hasSuffix")) {
output += say(filter("indent", (runtime.callWrap(macro_t_28, "_affixItem", context, [member((look("params")),"suffix"),"suffix"])),2,true));
output += "\n";
;
}
if(look("hasAfterInput")) {
output += say((member((member((member((look("params")),"formGroup")),"afterInput")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"afterInput")),"html"))),4,true):member((member((member((look("params")),"formGroup")),"afterInput")),"text")));
output += "\n";
;
}
output += "  </div>\n";
;
}
else {
output += "  ";
output += say((runtime.callWrap(macro_t_26, "_inputElement", context, [look("params")])));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"id")) {
output += " id=\"";
output += say(member((look("params")),"id"));
output += "\"";
;
}
output += " class=\"govuk-inset-text";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n  ";
output += say((look("caller")?(runtime.callWrap(look("caller"), "caller", context, [])):((member((look("params")),"html")?filter("indent", filter("trim", filter("safe", member((look("params")),"html"))),2):member((look("params")),"text")))));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"html") || member((look("params")),"text")) {
var t_5;
t_5 = (function() {
var output = "";
output += "<label class=\"govuk-label";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
if(member((look("params")),"for")) {
output += " for=\"";
output += say(member((look("params")),"for"));
output += "\"";
;
}
output += ">\n  ";
output += say((member((look("params")),"html")?filter("indent", filter("trim", filter("safe", member((look("params")),"html"))),2):member((look("params")),"text")));
output += "\n</label>\n";
;
return output;
})()
;
keep("labelHtml", t_5);
if(member((look("params")),"isPageHeading")) {
output += "<h1 class=\"govuk-label-wrapper\">\n  ";
output += say(filter("indent", filter("trim", filter("safe", look("labelHtml"))),2));
output += "\n</h1>\n";
;
}
else {
output += say(filter("trim", filter("safe", look("labelHtml"))));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += " aria-label=\"";
output += say(filter("default", member((look("params")),"ariaLabel"),"Language"));
output += "\">\n  <ul class=\"govuk-language-navigation__list\">\n";
frame = frame.push();
var t_7 = member((look("params")),"items");
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
t_9 = member((t_8),"current") || (!member((t_8),"href"));
keep("isCurrent", t_9);
if(look("isCurrent")) {
output += "    <li class=\"govuk-language-navigation__list-item\">\n      <span class=\"govuk-language-navigation__text";
if(member((t_8),"classes")) {
output += " ";
output += say(member((t_8),"classes"));
;
}
output += "\"\n        aria-current=\"true\"";
if(member((t_8),"lang")) {
output += " lang=\"";
output += say(member((t_8),"lang"));
output += "\"";
;
}
if(member((t_8),"dir")) {
output += " dir=\"";
output += say(member((t_8),"dir"));
output += "\"";
;
}
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((t_8),"attributes")])));
output += ">";
output += say((member((t_8),"html")?filter("safe", member((t_8),"html")):member((t_8),"text")));
output += "</span>\n    </li>\n";
;
}
else {
output += "    <li class=\"govuk-language-navigation__list-item\">\n      <a class=\"govuk-language-navigation__link";
if(member((t_8),"classes")) {
output += " ";
output += say(member((t_8),"classes"));
;
}
output += "\" href=\"";
output += say(member((t_8),"href"));
output += "\" rel=\"alternate\"";
if(member((t_8),"lang")) {
output += " lang=\"";
output += say(member((t_8),"lang"));
output += "\"";
;
}
if(member((t_8),"hrefLang") || member((t_8),"lang")) {
output += " hreflang=\"";
output += say((member((t_8),"hrefLang")?member((t_8),"hrefLang"):member((t_8),"lang")));
output += "\"";
;
}
if(member((t_8),"dir")) {
output += " dir=\"";
output += say(member((t_8),"dir"));
output += "\"";
;
}
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((t_8),"attributes")])));
output += ">";
output += say((member((t_8),"html")?filter("safe", member((t_8),"html")):member((t_8),"text")));
if(member((t_8),"languageDescriptionText")) {
output += "<span class=\"govuk-visually-hidden\"> ";
output += say(member((t_8),"languageDescriptionText"));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"type") == "success") {
var t_5;
t_5 = true;
keep("successBanner", t_5);
;
}
if(look("successBanner")) {
var t_6;
t_6 = "govuk-notification-banner--" + member((look("params")),"type");
keep("typeClass", t_6);
;
}
if(member((look("params")),"role")) {
var t_7;
t_7 = member((look("params")),"role");
keep("role", t_7);
;
}
else {
if(look("successBanner")) {
var t_8;
t_8 = "alert";
keep("role", t_8);
;
}
else {
var t_9;
t_9 = "region";
keep("role", t_9);
;
}
;
}
if(member((look("params")),"titleHtml")) {
var t_10;
t_10 = filter("safe", member((look("params")),"titleHtml"));
keep("title", t_10);
;
}
else {
if(member((look("params")),"titleText")) {
var t_11;
t_11 = member((look("params")),"titleText");
keep("title", t_11);
;
}
else {
if(look("successBanner")) {
var t_12;
t_12 = "Success";
keep("title", t_12);
;
}
else {
var t_13;
t_13 = "Important";
keep("title", t_13);
;
}
;
}
;
}
output += "<div class=\"govuk-notification-banner";
if(look("typeClass")) {
output += " ";
output += say(look("typeClass"));
;
}
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\" role=\"";
output += say(look("role"));
output += "\" aria-labelledby=\"";
output += say(filter("default", member((look("params")),"titleId"),"govuk-notification-banner-title",true));
output += "\" data-module=\"govuk-notification-banner\"";
if(member((look("params")),"disableAutoFocus") !== look("undefined")) {
output += " data-disable-auto-focus=\"";
output += say(member((look("params")),"disableAutoFocus"));
output += "\"";
;
}
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n  <div class=\"govuk-notification-banner__header\">\n    <h";
output += say(filter("default", member((look("params")),"titleHeadingLevel"),2,true));
output += " class=\"govuk-notification-banner__title\" id=\"";
output += say(filter("default", member((look("params")),"titleId"),"govuk-notification-banner-title",true));
output += "\">\n      ";
output += say(look("title"));
output += "\n    </h";
output += say(filter("default", member((look("params")),"titleHeadingLevel"),2,true));
output += ">\n  </div>\n  <div class=\"govuk-notification-banner__content\">\n";
if(look("caller") || member((look("params")),"html")) {
output += "    ";
output += say((look("caller")?(runtime.callWrap(look("caller"), "caller", context, [])):filter("indent", filter("trim", filter("safe", member((look("params")),"html"))),4)));
output += "\n";
;
}
else {
if(member((look("params")),"text")) {
output += "    ";
output += "<p class=\"govuk-notification-banner__heading\">\n      ";
output += say(filter("indent", filter("trim", member((look("params")),"text")),6));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
t_9 = (member((look("params")),"headingLevel")?member((look("params")),"headingLevel"):1);
keep("headingLevel", t_9);
var t_10;
t_10 = member((look("params")),"classes") && (runtime.inOperator("govuk-panel--interruption",member((look("params")),"classes")));
keep("isInterruption", t_10);
var t_11;
t_11 = (!look("isInterruption")?"govuk-panel--confirmation":"");
keep("defaultModifierClassName", t_11);
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
var t_13 = "";if(!member((l_action),"href") || member((l_action),"type") == "button") {
t_13 += say((runtime.callWrap(look("govukButton"), "govukButton", context, [{"text": member((l_action),"text"),"type": (member((l_action),"type")?member((l_action),"type"):"button"),"classes": "govuk-button--inverse" + ((member((l_action),"classes")?" " + member((l_action),"classes"):"")),"href": member((l_action),"href"),"attributes": member((l_action),"attributes")}])));
;
}
else {
t_13 += "<a class=\"govuk-link govuk-link--inverse";
if(member((l_action),"classes")) {
t_13 += " ";
t_13 += say(member((l_action),"classes"));
;
}
t_13 += "\" href=\"";
t_13 += say(member((l_action),"href"));
t_13 += "\"";
t_13 += say((runtime.callWrap(look("govukAttributes"), "govukAttributes", context, [member((l_action),"attributes")])));
t_13 += ">";
t_13 += say(member((l_action),"text"));
t_13 += "</a>";
;
}
;
frame = callerFrame;
return new runtime.SafeString(t_13);
});
context.setVariable("_panelAction", macro_t_12);
output += "<div class=\"govuk-panel";
if(look("defaultModifierClassName")) {
output += " ";
output += say(look("defaultModifierClassName"));
;
}
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n  <h";
output += say(look("headingLevel"));
output += " class=\"govuk-panel__title\">\n    ";
output += say((member((look("params")),"titleHtml")?filter("safe", member((look("params")),"titleHtml")):member((look("params")),"titleText")));
output += "\n  </h";
output += say(look("headingLevel"));
output += ">\n";
if(look("caller") || member((look("params")),"html") || member((look("params")),"text")) {
output += "  <div class=\"govuk-panel__body\">\n    ";
output += say((look("caller")?(runtime.callWrap(look("caller"), "caller", context, [])):((member((look("params")),"html")?filter("indent", filter("trim", filter("safe", member((look("params")),"html"))),4):member((look("params")),"text")))));
output += "\n  </div>\n";
;
}
if(look("isInterruption") && member((look("params")),"actions")) {
var t_14;
t_14 = member((look("params")),"actions");
keep("actions", t_14);
output += "  <div class=\"govuk-panel__actions";
if(member((look("actions")),"classes")) {
output += " ";
output += say(member((look("actions")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("actions")),"attributes")])));
output += ">";
if(member((member((look("actions")),"items")),"length")) {
output += "<div class=\"govuk-button-group\">\n";
frame = frame.push();
var t_17 = member((look("actions")),"items");
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
output += say(filter("indent", filter("trim", filter("safe", (runtime.callWrap(macro_t_12, "_panelAction", context, [t_18])))),6));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
t_21 = (member((look("params")),"idPrefix")?member((look("params")),"idPrefix"):member((look("params")),"name"));
keep("idPrefix", t_21);
var t_22;
t_22 = (member((member((look("params")),"fieldset")),"describedBy")?member((member((look("params")),"fieldset")),"describedBy"):"");
keep("describedBy", t_22);
var t_23;
t_23 = (member((look("params")),"fieldset")?true:false);
keep("hasFieldset", t_23);
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
t_26 = (member((l_item),"id")?member((l_item),"id"):look("idPrefix") + ((l_index > 1?"-" + l_index:"")));
keep("itemId", t_26);
var t_27;
t_27 = "conditional-" + look("itemId");
keep("conditionalId", t_27);
if(member((l_item),"divider")) {
t_25 += "    <div class=\"govuk-radios__divider\">";
t_25 += say(member((l_item),"divider"));
t_25 += "</div>\n";
;
}
else {
var t_28;
t_28 = filter("default", member((l_item),"checked"),(member((l_params),"value")?(member((l_item),"value") == member((l_params),"value") && member((l_item),"checked") != false):false),true);
keep("isChecked", t_28);
var t_29;
t_29 = (member((member((l_item),"hint")),"text") || member((member((l_item),"hint")),"html")?true:"");
keep("hasHint", t_29);
var t_30;
t_30 = look("itemId") + "-item-hint";
keep("itemHintId", t_30);
t_25 += "    <div class=\"govuk-radios__item\">\n      <input class=\"govuk-radios__input\" id=\"";
t_25 += say(look("itemId"));
t_25 += "\" name=\"";
t_25 += say(member((l_params),"name"));
t_25 += "\" type=\"radio\" value=\"";
t_25 += say(member((l_item),"value"));
t_25 += "\"";
t_25 += say((look("isChecked")?" checked":""));
t_25 += say((member((l_item),"disabled")?" disabled":""));
if(member((member((l_item),"conditional")),"html")) {
t_25 += " data-aria-controls=\"";
t_25 += say(look("conditionalId"));
t_25 += "\"";
;
}
if(look("hasHint")) {
t_25 += " aria-describedby=\"";
t_25 += say(look("itemHintId"));
t_25 += "\"";
;
}
t_25 += say((runtime.callWrap(look("govukAttributes"), "govukAttributes", context, [member((l_item),"attributes")])));
t_25 += ">\n      ";
t_25 += say(filter("indent", filter("trim", (runtime.callWrap(look("govukLabel"), "govukLabel", context, [{"html": member((l_item),"html"),"text": member((l_item),"text"),"classes": "govuk-radios__label" + ((member((member((l_item),"label")),"classes")?" " + member((member((l_item),"label")),"classes"):"")),"attributes": member((member((l_item),"label")),"attributes"),"for": look("itemId")}]))),6));
t_25 += "\n";
if(look("hasHint")) {
t_25 += "      ";
t_25 += say(filter("indent", filter("trim", (runtime.callWrap(look("govukHint"), "govukHint", context, [{"id": look("itemHintId"),"classes": "govuk-radios__hint" + ((member((member((l_item),"hint")),"classes")?" " + member((member((l_item),"hint")),"classes"):"")),"attributes": member((member((l_item),"hint")),"attributes"),"html": member((member((l_item),"hint")),"html"),"text": member((member((l_item),"hint")),"text")}]))),6));
t_25 += "\n";
;
}
t_25 += "    </div>\n";
if(member((member((l_item),"conditional")),"html")) {
t_25 += "    <div class=\"govuk-radios__conditional";
if(!look("isChecked")) {
t_25 += " govuk-radios__conditional--hidden";
;
}
t_25 += "\" id=\"";
t_25 += say(look("conditionalId"));
t_25 += "\">\n      ";
t_25 += say(filter("trim", filter("safe", member((member((l_item),"conditional")),"html"))));
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
if(member((look("params")),"hint")) {
var t_32;
t_32 = look("idPrefix") + "-hint";
keep("hintId", t_32);
var t_33;
t_33 = (look("describedBy")?look("describedBy") + " " + look("hintId"):look("hintId"));
keep("describedBy", t_33);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_16, "govukHint", context, [{"id": look("hintId"),"classes": member((member((look("params")),"hint")),"classes"),"attributes": member((member((look("params")),"hint")),"attributes"),"html": member((member((look("params")),"hint")),"html"),"text": member((member((look("params")),"hint")),"text")}]))),2));
output += "\n";
;
}
if(member((look("params")),"errorMessage")) {
var t_34;
t_34 = look("idPrefix") + "-error";
keep("errorId", t_34);
var t_35;
t_35 = (look("describedBy")?look("describedBy") + " " + look("errorId"):look("errorId"));
keep("describedBy", t_35);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": look("errorId"),"classes": member((member((look("params")),"errorMessage")),"classes"),"attributes": member((member((look("params")),"errorMessage")),"attributes"),"html": member((member((look("params")),"errorMessage")),"html"),"text": member((member((look("params")),"errorMessage")),"text"),"visuallyHiddenText": member((member((look("params")),"errorMessage")),"visuallyHiddenText")}]))),2));
output += "\n";
;
}
output += "  <div class=\"govuk-radios";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += " data-module=\"govuk-radios\">\n";
if(member((member((look("params")),"formGroup")),"beforeInputs")) {
output += "    ";
output += say((member((member((member((look("params")),"formGroup")),"beforeInputs")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"beforeInputs")),"html"))),4):member((member((member((look("params")),"formGroup")),"beforeInputs")),"text")));
output += "\n";
;
}
frame = frame.push();
var t_38 = member((look("params")),"items");
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
output += say((runtime.callWrap(macro_t_24, "_radioItem", context, [look("params"),t_39,member((look("loop")),"index")])));
;
}
;
}
}
frame = frame.pop();
if(member((member((look("params")),"formGroup")),"afterInputs")) {
output += "    ";
output += say((member((member((member((look("params")),"formGroup")),"afterInputs")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"afterInputs")),"html"))),4):member((member((member((look("params")),"formGroup")),"afterInputs")),"text")));
output += "\n";
;
}
output += "  </div>\n";
;
return output;
})()
;
keep("innerHtml", t_31);
output += "<div class=\"govuk-form-group";
if(member((look("params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(member((member((look("params")),"formGroup")),"classes")) {
output += " ";
output += say(member((member((look("params")),"formGroup")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((member((look("params")),"formGroup")),"attributes")])));
output += ">\n";
if(look("hasFieldset")) {
output += "  ";
output += say(filter("trim", (runtime.callWrap(t_12, "govukFieldset", context, [{"describedBy": look("describedBy"),"classes": member((member((look("params")),"fieldset")),"classes"),"attributes": member((member((look("params")),"fieldset")),"attributes"),"legend": member((member((look("params")),"fieldset")),"legend"),"html": filter("trim", look("innerHtml"))}]))));
output += "\n";
;
}
else {
output += "  ";
output += say(filter("trim", filter("safe", look("innerHtml"))));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
t_17 = (member((look("params")),"describedBy")?member((look("params")),"describedBy"):"");
keep("describedBy", t_17);
var t_18;
t_18 = (member((look("params")),"id")?member((look("params")),"id"):member((look("params")),"name"));
keep("id", t_18);
output += "<div class=\"govuk-form-group";
if(member((look("params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(member((member((look("params")),"formGroup")),"classes")) {
output += " ";
output += say(member((member((look("params")),"formGroup")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((member((look("params")),"formGroup")),"attributes")])));
output += ">\n  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_16, "govukLabel", context, [{"html": member((member((look("params")),"label")),"html"),"text": member((member((look("params")),"label")),"text"),"classes": member((member((look("params")),"label")),"classes"),"isPageHeading": member((member((look("params")),"label")),"isPageHeading"),"attributes": member((member((look("params")),"label")),"attributes"),"for": look("id")}]))),2));
output += "\n";
if(member((look("params")),"hint")) {
var t_19;
t_19 = look("id") + "-hint";
keep("hintId", t_19);
var t_20;
t_20 = (look("describedBy")?look("describedBy") + " " + look("hintId"):look("hintId"));
keep("describedBy", t_20);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_12, "govukHint", context, [{"id": look("hintId"),"classes": member((member((look("params")),"hint")),"classes"),"attributes": member((member((look("params")),"hint")),"attributes"),"html": member((member((look("params")),"hint")),"html"),"text": member((member((look("params")),"hint")),"text")}]))),2));
output += "\n";
;
}
if(member((look("params")),"errorMessage")) {
var t_21;
t_21 = look("id") + "-error";
keep("errorId", t_21);
var t_22;
t_22 = (look("describedBy")?look("describedBy") + " " + look("errorId"):look("errorId"));
keep("describedBy", t_22);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": look("errorId"),"classes": member((member((look("params")),"errorMessage")),"classes"),"attributes": member((member((look("params")),"errorMessage")),"attributes"),"html": member((member((look("params")),"errorMessage")),"html"),"text": member((member((look("params")),"errorMessage")),"text"),"visuallyHiddenText": member((member((look("params")),"errorMessage")),"visuallyHiddenText")}]))),2));
output += "\n";
;
}
if(member((member((look("params")),"formGroup")),"beforeInput")) {
output += "  ";
output += say((member((member((member((look("params")),"formGroup")),"beforeInput")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"beforeInput")),"html"))),2):member((member((member((look("params")),"formGroup")),"beforeInput")),"text")));
output += "\n";
;
}
output += "  <select class=\"govuk-select";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
if(member((look("params")),"errorMessage")) {
output += " govuk-select--error";
;
}
output += "\" id=\"";
output += say(look("id"));
output += "\" name=\"";
output += say(member((look("params")),"name"));
output += "\"";
if(member((look("params")),"disabled")) {
output += " disabled";
;
}
if(look("describedBy")) {
output += " aria-describedby=\"";
output += say(look("describedBy"));
output += "\"";
;
}
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n";
frame = frame.push();
var t_25 = member((look("params")),"items");
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
t_27 = filter("default", member((t_26),"value"),member((t_26),"text"));
keep("effectiveValue", t_27);
output += "    <option";
if(member((t_26),"value") !== look("undefined")) {
output += " value=\"";
output += say(member((t_26),"value"));
output += "\"";
;
}
output += say((filter("default", member((t_26),"selected"),(member((look("params")),"value")?(look("effectiveValue") == member((look("params")),"value") && member((t_26),"selected") != false):false),true)?" selected":""));
output += say((member((t_26),"disabled")?" disabled":""));
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((t_26),"attributes")])));
output += ">";
output += say(member((t_26),"text"));
output += "</option>\n";
;
}
;
}
}
frame = frame.pop();
output += "  </select>\n";
if(member((member((look("params")),"formGroup")),"afterInput")) {
output += "  ";
output += say((member((member((member((look("params")),"formGroup")),"afterInput")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"afterInput")),"html"))),2):member((member((member((look("params")),"formGroup")),"afterInput")),"text")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
output += say(filter("default", member((look("params")),"href"),"#content",true));
output += "\" class=\"govuk-skip-link";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += " data-module=\"govuk-skip-link\">";
output += say((member((look("params")),"html")?filter("safe", member((look("params")),"html")):member((look("params")),"text")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((l_action),"classes")) {
t_6 += " ";
t_6 += say(member((l_action),"classes"));
;
}
t_6 += "\" href=\"";
t_6 += say(member((l_action),"href"));
t_6 += "\"";
t_6 += say((runtime.callWrap(look("govukAttributes"), "govukAttributes", context, [member((l_action),"attributes")])));
t_6 += ">";
t_6 += say((member((l_action),"html")?filter("indent", filter("safe", member((l_action),"html")),4):member((l_action),"text")));
if(member((l_action),"visuallyHiddenText") || l_cardTitle) {
t_6 += "<span class=\"govuk-visually-hidden\">";
if(member((l_action),"visuallyHiddenText")) {
t_6 += " ";
t_6 += say(member((l_action),"visuallyHiddenText"));
;
}
if(l_cardTitle) {
t_6 += " (";
t_6 += say((member((l_cardTitle),"html")?filter("safe", filter("indent", member((l_cardTitle),"html"),6)):member((l_cardTitle),"text")));
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
t_9 = (member((member((l_params),"title")),"headingLevel")?member((member((l_params),"title")),"headingLevel"):2);
keep("headingLevel", t_9);
t_8 += "<div class=\"govuk-summary-card";
if(member((l_params),"classes")) {
t_8 += " ";
t_8 += say(member((l_params),"classes"));
;
}
t_8 += "\"";
t_8 += say((runtime.callWrap(look("govukAttributes"), "govukAttributes", context, [member((l_params),"attributes")])));
t_8 += ">\n  <div class=\"govuk-summary-card__title-wrapper\">\n";
if(member((l_params),"title")) {
t_8 += "    <h";
t_8 += say(look("headingLevel"));
t_8 += " class=\"govuk-summary-card__title";
if(member((member((l_params),"title")),"classes")) {
t_8 += " ";
t_8 += say(member((member((l_params),"title")),"classes"));
;
}
t_8 += "\">\n      ";
t_8 += say((member((member((l_params),"title")),"html")?filter("indent", filter("trim", filter("safe", member((member((l_params),"title")),"html"))),6):member((member((l_params),"title")),"text")));
t_8 += "\n    </h";
t_8 += say(look("headingLevel"));
t_8 += ">\n";
;
}
if(member((member((member((l_params),"actions")),"items")),"length")) {
if(member((member((member((l_params),"actions")),"items")),"length") == 1) {
t_8 += "    <div class=\"govuk-summary-card__actions";
if(member((member((l_params),"actions")),"classes")) {
t_8 += " ";
t_8 += say(member((member((l_params),"actions")),"classes"));
;
}
t_8 += "\">\n      ";
t_8 += say(filter("indent", filter("trim", (runtime.callWrap(look("_actionLink"), "_actionLink", context, [member((member((member((l_params),"actions")),"items")),0),member((l_params),"title")]))),4));
t_8 += "\n    </div>\n";
;
}
else {
t_8 += "    <ul class=\"govuk-summary-card__actions";
if(member((member((l_params),"actions")),"classes")) {
t_8 += " ";
t_8 += say(member((member((l_params),"actions")),"classes"));
;
}
t_8 += "\">\n";
frame = frame.push();
var t_12 = member((member((l_params),"actions")),"items");
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
t_8 += say(filter("indent", filter("trim", (runtime.callWrap(look("_actionLink"), "_actionLink", context, [t_13,member((l_params),"title")]))),8));
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
t_8 += say(filter("trim", (runtime.callWrap(look("caller"), "caller", context, []))));
t_8 += "\n  </div>\n</div>\n";
;
frame = callerFrame;
return new runtime.SafeString(t_8);
});
context.setVariable("_summaryCard", macro_t_7);
var t_14;
t_14 = false;
keep("anyRowHasActions", t_14);
frame = frame.push();
var t_17 = member((look("params")),"rows");
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
t_19 = (filter("length", member((member((t_18),"actions")),"items"))?true:look("anyRowHasActions"));
keep("anyRowHasActions", t_19);
;
}
}
frame = frame.pop();
var t_20;
t_20 = (function() {
var output = "";
output += "<dl class=\"govuk-summary-list";
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n";
frame = frame.push();
var t_23 = member((look("params")),"rows");
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
if(look("anyRowHasActions") && !member((member((t_24),"actions")),"items")) {
output += " govuk-summary-list__row--no-actions";
;
}
if(member((t_24),"classes")) {
output += " ";
output += say(member((t_24),"classes"));
;
}
output += "\">\n    <dt class=\"govuk-summary-list__key";
if(member((member((t_24),"key")),"classes")) {
output += " ";
output += say(member((member((t_24),"key")),"classes"));
;
}
output += "\">\n      ";
output += say((member((member((t_24),"key")),"html")?filter("indent", filter("trim", filter("safe", member((member((t_24),"key")),"html"))),6):member((member((t_24),"key")),"text")));
output += "\n    </dt>\n    <dd class=\"govuk-summary-list__value";
if(member((member((t_24),"value")),"classes")) {
output += " ";
output += say(member((member((t_24),"value")),"classes"));
;
}
output += "\">\n      ";
output += say((member((member((t_24),"value")),"html")?filter("indent", filter("trim", filter("safe", member((member((t_24),"value")),"html"))),6):member((member((t_24),"value")),"text")));
output += "\n    </dd>\n";
if(member((member((member((t_24),"actions")),"items")),"length")) {
output += "    <dd class=\"govuk-summary-list__actions";
if(member((member((t_24),"actions")),"classes")) {
output += " ";
output += say(member((member((t_24),"actions")),"classes"));
;
}
output += "\">\n";
if(member((member((member((t_24),"actions")),"items")),"length") == 1) {
output += say(filter("indent", filter("trim", (runtime.callWrap(macro_t_5, "_actionLink", context, [member((member((member((t_24),"actions")),"items")),0),member((member((look("params")),"card")),"title")]))),6,true));
output += "\n";
;
}
else {
output += "      <ul class=\"govuk-summary-list__actions-list\">\n";
frame = frame.push();
var t_27 = member((member((t_24),"actions")),"items");
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
output += say(filter("indent", filter("trim", (runtime.callWrap(macro_t_5, "_actionLink", context, [t_28,member((member((look("params")),"card")),"title")]))),8));
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
keep("summaryList", t_20);
if(member((look("params")),"card")) {
output += say((runtime.callWrap(macro_t_7, "_summaryCard", context, [member((look("params")),"card"),runtime.makeKeywordArgs({"caller": (function (){var macro_t_29 = runtime.makeMacro(
[], 
[], 
function (kwargs) {
var callerFrame = frame;
frame = frame.push(true);
kwargs = kwargs || {};
if (Object.prototype.hasOwnProperty.call(kwargs, "caller")) {
frame.set("caller", kwargs.caller); }
var t_30 = "";t_30 += say(filter("indent", filter("trim", filter("safe", look("summaryList"))),4));
;
frame = frame.pop();
return new runtime.SafeString(t_30);
});
return macro_t_29;})()})])));
;
}
else {
output += say(filter("trim", filter("safe", look("summaryList"))));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n";
if(member((look("params")),"caption")) {
output += "  <caption class=\"govuk-table__caption";
if(member((look("params")),"captionClasses")) {
output += " ";
output += say(member((look("params")),"captionClasses"));
;
}
output += "\">";
output += say(member((look("params")),"caption"));
output += "</caption>\n";
;
}
if(member((look("params")),"head")) {
output += "  <thead class=\"govuk-table__head\">\n    <tr class=\"govuk-table__row\">\n";
frame = frame.push();
var t_7 = member((look("params")),"head");
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
if(member((t_8),"format")) {
output += " govuk-table__header--";
output += say(member((t_8),"format"));
;
}
if(member((t_8),"classes")) {
output += " ";
output += say(member((t_8),"classes"));
;
}
output += "\"";
if(member((t_8),"colspan")) {
output += " colspan=\"";
output += say(member((t_8),"colspan"));
output += "\"";
;
}
if(member((t_8),"rowspan")) {
output += " rowspan=\"";
output += say(member((t_8),"rowspan"));
output += "\"";
;
}
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((t_8),"attributes")])));
output += ">";
output += say((member((t_8),"html")?filter("safe", member((t_8),"html")):member((t_8),"text")));
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
var t_11 = member((look("params")),"rows");
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
if(member((t_16),"colspan")) {
output += " colspan=\"";
output += say(member((t_16),"colspan"));
output += "\"";
;
}
if(member((t_16),"rowspan")) {
output += " rowspan=\"";
output += say(member((t_16),"rowspan"));
output += "\"";
;
}
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((t_16),"attributes")])));
;
return output;
})()
;
keep("commonAttributes", t_17);
if(member((look("loop")),"first") && member((look("params")),"firstCellIsHeader")) {
output += "      <th scope=\"row\" class=\"govuk-table__header";
if(member((t_16),"classes")) {
output += " ";
output += say(member((t_16),"classes"));
;
}
output += "\"";
output += say(filter("safe", look("commonAttributes")));
output += ">";
output += say((member((t_16),"html")?filter("safe", member((t_16),"html")):member((t_16),"text")));
output += "</th>\n";
;
}
else {
output += "      <td class=\"govuk-table__cell";
if(member((t_16),"format")) {
output += " govuk-table__cell--";
output += say(member((t_16),"format"));
;
}
if(member((t_16),"classes")) {
output += " ";
output += say(member((t_16),"classes"));
;
}
output += "\"";
output += say(filter("safe", look("commonAttributes")));
output += ">";
output += say((member((t_16),"html")?filter("safe", member((t_16),"html")):member((t_16),"text")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n  ";
output += say((member((look("params")),"html")?filter("indent", filter("trim", filter("safe", member((look("params")),"html"))),2):member((look("params")),"text")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
t_9 = (member((look("params")),"idPrefix")?member((look("params")),"idPrefix"):"task-list");
keep("idPrefix", t_9);
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
t_12 = look("idPrefix") + "-" + l_index + "-hint";
keep("hintId", t_12);
var t_13;
t_13 = look("idPrefix") + "-" + l_index + "-status";
keep("statusId", t_13);
t_11 += "  <li class=\"govuk-task-list__item";
if(member((l_item),"href")) {
t_11 += " govuk-task-list__item--with-link";
;
}
if(member((l_item),"classes")) {
t_11 += " ";
t_11 += say(member((l_item),"classes"));
;
}
t_11 += "\">\n    <div class=\"govuk-task-list__name-and-hint\">\n";
if(member((l_item),"href")) {
t_11 += "      <a class=\"govuk-link govuk-task-list__link";
if(member((member((l_item),"title")),"classes")) {
t_11 += " ";
t_11 += say(member((member((l_item),"title")),"classes"));
;
}
t_11 += "\" href=\"";
t_11 += say(member((l_item),"href"));
t_11 += "\" aria-describedby=\"";
t_11 += say((member((l_item),"hint")?look("hintId") + " ":""));
t_11 += say(look("statusId"));
t_11 += "\">\n        ";
t_11 += say((member((member((l_item),"title")),"html")?filter("indent", filter("trim", filter("safe", member((member((l_item),"title")),"html"))),8):member((member((l_item),"title")),"text")));
t_11 += "\n      </a>\n";
;
}
else {
t_11 += "      <div";
if(member((member((l_item),"title")),"classes")) {
t_11 += " class=\"";
t_11 += say(member((member((l_item),"title")),"classes"));
t_11 += "\"";
;
}
t_11 += ">\n        ";
t_11 += say((member((member((l_item),"title")),"html")?filter("indent", filter("trim", filter("safe", member((member((l_item),"title")),"html"))),8):member((member((l_item),"title")),"text")));
t_11 += "\n      </div>\n";
;
}
if(member((l_item),"hint")) {
t_11 += "      <div id=\"";
t_11 += say(look("hintId"));
t_11 += "\" class=\"govuk-task-list__hint\">\n        ";
t_11 += say((member((member((l_item),"hint")),"html")?filter("indent", filter("trim", filter("safe", member((member((l_item),"hint")),"html"))),8):member((member((l_item),"hint")),"text")));
t_11 += "\n      </div>\n";
;
}
t_11 += "    </div>\n    <div class=\"govuk-task-list__status";
if(member((member((l_item),"status")),"classes")) {
t_11 += " ";
t_11 += say(member((member((l_item),"status")),"classes"));
;
}
t_11 += "\" id=\"";
t_11 += say(look("statusId"));
t_11 += "\">\n";
if(member((member((l_item),"status")),"tag")) {
t_11 += "      ";
t_11 += say(filter("indent", filter("trim", (runtime.callWrap(look("govukTag"), "govukTag", context, [member((member((l_item),"status")),"tag")]))),6));
t_11 += "\n";
;
}
else {
t_11 += "      ";
t_11 += say((member((member((l_item),"status")),"html")?filter("indent", filter("trim", filter("safe", member((member((l_item),"status")),"html"))),6):member((member((l_item),"status")),"text")));
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
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n";
frame = frame.push();
var t_16 = member((look("params")),"items");
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
output += say((t_17?(runtime.callWrap(macro_t_10, "_taskListItem", context, [look("params"),t_17,member((look("loop")),"index")])):""));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
t_17 = (member((look("params")),"describedBy")?member((look("params")),"describedBy"):"");
keep("describedBy", t_17);
var t_18;
t_18 = (member((look("params")),"id")?member((look("params")),"id"):member((look("params")),"name"));
keep("id", t_18);
output += "<div class=\"govuk-form-group";
if(member((look("params")),"errorMessage")) {
output += " govuk-form-group--error";
;
}
if(member((member((look("params")),"formGroup")),"classes")) {
output += " ";
output += say(member((member((look("params")),"formGroup")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((member((look("params")),"formGroup")),"attributes")])));
output += ">\n  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_16, "govukLabel", context, [{"html": member((member((look("params")),"label")),"html"),"text": member((member((look("params")),"label")),"text"),"classes": member((member((look("params")),"label")),"classes"),"isPageHeading": member((member((look("params")),"label")),"isPageHeading"),"attributes": member((member((look("params")),"label")),"attributes"),"for": look("id")}]))),2));
output += "\n";
if(member((look("params")),"hint")) {
var t_19;
t_19 = look("id") + "-hint";
keep("hintId", t_19);
var t_20;
t_20 = (look("describedBy")?look("describedBy") + " " + look("hintId"):look("hintId"));
keep("describedBy", t_20);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_12, "govukHint", context, [{"id": look("hintId"),"classes": member((member((look("params")),"hint")),"classes"),"attributes": member((member((look("params")),"hint")),"attributes"),"html": member((member((look("params")),"hint")),"html"),"text": member((member((look("params")),"hint")),"text")}]))),2));
output += "\n";
;
}
if(member((look("params")),"errorMessage")) {
var t_21;
t_21 = look("id") + "-error";
keep("errorId", t_21);
var t_22;
t_22 = (look("describedBy")?look("describedBy") + " " + look("errorId"):look("errorId"));
keep("describedBy", t_22);
output += "  ";
output += say(filter("indent", filter("trim", (runtime.callWrap(t_8, "govukErrorMessage", context, [{"id": look("errorId"),"classes": member((member((look("params")),"errorMessage")),"classes"),"attributes": member((member((look("params")),"errorMessage")),"attributes"),"html": member((member((look("params")),"errorMessage")),"html"),"text": member((member((look("params")),"errorMessage")),"text"),"visuallyHiddenText": member((member((look("params")),"errorMessage")),"visuallyHiddenText")}]))),2));
output += "\n";
;
}
if(member((member((look("params")),"formGroup")),"beforeInput")) {
output += "  ";
output += say((member((member((member((look("params")),"formGroup")),"beforeInput")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"beforeInput")),"html"))),2):member((member((member((look("params")),"formGroup")),"beforeInput")),"text")));
output += "\n";
;
}
output += "  <textarea class=\"govuk-textarea";
if(member((look("params")),"errorMessage")) {
output += " govuk-textarea--error";
;
}
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\" id=\"";
output += say(look("id"));
output += "\" name=\"";
output += say(member((look("params")),"name"));
output += "\" rows=\"";
output += say(filter("default", member((look("params")),"rows"),5,true));
output += "\"";
if((member((look("params")),"spellcheck") === false) || (member((look("params")),"spellcheck") === true)) {
output += " spellcheck=\"";
output += say(member((look("params")),"spellcheck"));
output += "\"";
;
}
if(member((look("params")),"disabled")) {
output += " disabled";
;
}
if(look("describedBy")) {
output += " aria-describedby=\"";
output += say(look("describedBy"));
output += "\"";
;
}
if(member((look("params")),"autocomplete")) {
output += " autocomplete=\"";
output += say(member((look("params")),"autocomplete"));
output += "\"";
;
}
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">";
output += say(member((look("params")),"value"));
output += "</textarea>\n";
if(member((member((look("params")),"formGroup")),"afterInput")) {
output += "  ";
output += say((member((member((member((look("params")),"formGroup")),"afterInput")),"html")?filter("indent", filter("trim", filter("safe", member((member((member((look("params")),"formGroup")),"afterInput")),"html"))),2):member((member((member((look("params")),"formGroup")),"afterInput")),"text")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
if(member((look("params")),"classes")) {
output += " ";
output += say(member((look("params")),"classes"));
;
}
output += "\"";
output += say((runtime.callWrap(t_4, "govukAttributes", context, [member((look("params")),"attributes")])));
output += ">\n  <span class=\"govuk-warning-text__icon\" aria-hidden=\"true\">!</span>\n  <strong class=\"govuk-warning-text__text\">\n    <span class=\"govuk-visually-hidden\">";
output += say(filter("default", member((look("params")),"iconFallbackText"),"Warning",true));
output += "</span>\n    ";
output += say((member((look("params")),"html")?filter("safe", member((look("params")),"html")):member((look("params")),"text")));
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
const look = (name) => runtime.contextOrFrameLookup(context, frame, name);
const member = runtime.memberLookup;
const say = (value) => runtime.suppressValue(value, env.opts.autoescape);
const filter = (name, ...given) => env.getFilter(name).call(context, ...given);
const keep = (name, value) => {
frame.set(name, value, true);
if(frame.topLevel) { context.setVariable(name, value); context.addExport(name, value); }
};
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
keep("attributesHtml", t_3);
if(env.getTest("escaped").call(context, l_attributes) === true && env.getTest("string").call(context, member((l_attributes),"val")) === true) {
var t_4;
t_4 = l_attributes;
keep("attributesHtml", t_4);
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
keep("options", t_10);
if(runtime.inOperator(member((look("options")),"value"),[look("undefined"),null])) {
var t_11;
t_11 = null;
keep("value", t_11);
var t_12;
t_12 = "";
keep("valueEscaped", t_12);
;
}
else {
if(env.getTest("escaped").call(context, member((look("options")),"value")) === true) {
var t_13;
t_13 = member((member((look("options")),"value")),"val");
keep("value", t_13);
var t_14;
t_14 = member((look("options")),"value");
keep("valueEscaped", t_14);
;
}
else {
var t_15;
t_15 = member((look("options")),"value");
keep("value", t_15);
var t_16;
t_16 = filter("escape", member((look("options")),"value"));
keep("valueEscaped", t_16);
;
}
;
}
if(member((look("options")),"optional") === true && look("value") === true) {
var t_17;
t_17 = look("attributesHtml") + " " + filter("escape", t_8);
keep("attributesHtml", t_17);
;
}
else {
if((member((look("options")),"optional") === true && !runtime.inOperator(look("value"),[look("undefined"),null,false])) || member((look("options")),"optional") !== true) {
var t_18;
t_18 = look("attributesHtml") + " " + filter("escape", t_8) + "=\"" + look("valueEscaped") + "\"";
keep("attributesHtml", t_18);
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
keep("options", t_21);
if(runtime.inOperator(member((look("options")),"value"),[look("undefined"),null])) {
var t_22;
t_22 = null;
keep("value", t_22);
var t_23;
t_23 = "";
keep("valueEscaped", t_23);
;
}
else {
if(env.getTest("escaped").call(context, member((look("options")),"value")) === true) {
var t_24;
t_24 = member((member((look("options")),"value")),"val");
keep("value", t_24);
var t_25;
t_25 = member((look("options")),"value");
keep("valueEscaped", t_25);
;
}
else {
var t_26;
t_26 = member((look("options")),"value");
keep("value", t_26);
var t_27;
t_27 = filter("escape", member((look("options")),"value"));
keep("valueEscaped", t_27);
;
}
;
}
if(member((look("options")),"optional") === true && look("value") === true) {
var t_28;
t_28 = look("attributesHtml") + " " + filter("escape", t_19);
keep("attributesHtml", t_28);
;
}
else {
if((member((look("options")),"optional") === true && !runtime.inOperator(look("value"),[look("undefined"),null,false])) || member((look("options")),"optional") !== true) {
var t_29;
t_29 = look("attributesHtml") + " " + filter("escape", t_19) + "=\"" + look("valueEscaped") + "\"";
keep("attributesHtml", t_29);
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
t_2 += say(filter("safe", look("attributesHtml")));
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
