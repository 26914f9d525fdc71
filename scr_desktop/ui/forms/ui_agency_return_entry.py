# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agency_return_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.room.scroll import Scroll

class Ui_AgencyReturnEntry(object):
    def setupUi(self, AgencyReturnEntry):
        if not AgencyReturnEntry.objectName():
            AgencyReturnEntry.setObjectName(u"AgencyReturnEntry")
        AgencyReturnEntry.resize(860, 760)
        self.page = QVBoxLayout(AgencyReturnEntry)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(AgencyReturnEntry)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(AgencyReturnEntry)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.from_form = QPlainTextEdit(AgencyReturnEntry)
        self.from_form.setObjectName(u"from_form")
        self.from_form.setReadOnly(True)
        self.from_form.setTabChangesFocus(True)

        self.page.addWidget(self.from_form)

        self.form_row = QHBoxLayout()
        self.form_row.setObjectName(u"form_row")
        self.afresh = QPushButton(AgencyReturnEntry)
        self.afresh.setObjectName(u"afresh")
        self.afresh.setAutoDefault(False)

        self.form_row.addWidget(self.afresh)

        self.gap_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.form_row.addItem(self.gap_2)


        self.page.addLayout(self.form_row)

        self.scroll = Scroll(AgencyReturnEntry)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.column = QVBoxLayout(self.inside)
        self.column.setObjectName(u"column")
        self.scroll.setWidget(self.inside)

        self.page.addWidget(self.scroll)

        self.fault = QLabel(AgencyReturnEntry)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.throw_away = QPushButton(AgencyReturnEntry)
        self.throw_away.setObjectName(u"throw_away")
        self.throw_away.setAutoDefault(False)

        self.buttons.addWidget(self.throw_away)

        self.gap_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_1)

        self.cancel = QPushButton(AgencyReturnEntry)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(AgencyReturnEntry)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

        self.page.setStretch(4, 1)
        QWidget.setTabOrder(self.from_form, self.scroll)
        QWidget.setTabOrder(self.scroll, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(AgencyReturnEntry)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(AgencyReturnEntry)
    # setupUi

    def retranslateUi(self, AgencyReturnEntry):
        AgencyReturnEntry.setWindowTitle(QCoreApplication.translate("AgencyReturnEntry", u"Return of an agency", None))
        self.title.setText("")
        self.about.setText("")
#if QT_CONFIG(accessibility)
        self.from_form.setAccessibleName(QCoreApplication.translate("AgencyReturnEntry", u"What the form that was read says of itself, and what fits no entry", None))
#endif // QT_CONFIG(accessibility)
        self.afresh.setText(QCoreApplication.translate("AgencyReturnEntry", u"Take all from this &form", None))
#if QT_CONFIG(accessibility)
        self.afresh.setAccessibleDescription(QCoreApplication.translate("AgencyReturnEntry", u"Every entry as the form says it; what stood there is shown below the entry and stays in the history", None))
#endif // QT_CONFIG(accessibility)
        self.fault.setText("")
        self.throw_away.setText(QCoreApplication.translate("AgencyReturnEntry", u"&Throw away\u2026", None))
#if QT_CONFIG(accessibility)
        self.throw_away.setAccessibleName(QCoreApplication.translate("AgencyReturnEntry", u"Throw away what was entered of this return so far", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("AgencyReturnEntry", u"&Keep for later", None))
        self.go_on.setText(QCoreApplication.translate("AgencyReturnEntry", u"&Record the return", None))
    # retranslateUi

