# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'no_identifier.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from scr_desktop.ui.fields.line_entry import LineEntry

class Ui_NoIdentifierDialog(object):
    def setupUi(self, NoIdentifierDialog):
        if not NoIdentifierDialog.objectName():
            NoIdentifierDialog.setObjectName(u"NoIdentifierDialog")
        NoIdentifierDialog.setMinimumSize(QSize(520, 0))
        self.page = QVBoxLayout(NoIdentifierDialog)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 18, 20, 16)
        self.about = QLabel(NoIdentifierDialog)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.page.addWidget(self.about)

        self.words_label = QLabel(NoIdentifierDialog)
        self.words_label.setObjectName(u"words_label")

        self.page.addWidget(self.words_label)

        self.words = LineEntry(NoIdentifierDialog)
        self.words.setObjectName(u"words")

        self.page.addWidget(self.words)

        self.why_label = QLabel(NoIdentifierDialog)
        self.why_label.setObjectName(u"why_label")

        self.page.addWidget(self.why_label)

        self.why = LineEntry(NoIdentifierDialog)
        self.why.setObjectName(u"why")

        self.page.addWidget(self.why)

        self.fault = QLabel(NoIdentifierDialog)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(NoIdentifierDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(NoIdentifierDialog)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(NoIdentifierDialog)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(NoIdentifierDialog)
    # setupUi

    def retranslateUi(self, NoIdentifierDialog):
        NoIdentifierDialog.setWindowTitle(QCoreApplication.translate("NoIdentifierDialog", u"No identifier", None))
        self.about.setText(QCoreApplication.translate("NoIdentifierDialog", u"These words stay as they are in the anonymised papers of this case. If they are somebody\u2019s name as well, enter the words beside them too, such as \u201cGrace House\u201d: then only these together stay.", None))
        self.words_label.setText(QCoreApplication.translate("NoIdentifierDialog", u"The &words", None))
        self.why_label.setText(QCoreApplication.translate("NoIdentifierDialog", u"Wh&y do they identify nobody? It is kept.", None))
        self.cancel.setText(QCoreApplication.translate("NoIdentifierDialog", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("NoIdentifierDialog", u"&They are no identifier", None))
    # retranslateUi

