# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'still_named.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_StillNamed(object):
    def setupUi(self, StillNamed):
        if not StillNamed.objectName():
            StillNamed.setObjectName(u"StillNamed")
        StillNamed.resize(860, 520)
        self.page = QVBoxLayout(StillNamed)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(StillNamed)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(StillNamed)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.finds = TableView(StillNamed)
        self.finds.setObjectName(u"finds")

        self.page.addWidget(self.finds)

        self.detail = QPlainTextEdit(StillNamed)
        self.detail.setObjectName(u"detail")
        self.detail.setMaximumSize(QSize(16777215, 96))
        self.detail.setTabChangesFocus(True)
        self.detail.setReadOnly(True)

        self.page.addWidget(self.detail)

        self.settle = QHBoxLayout()
        self.settle.setObjectName(u"settle")
        self.take = QPushButton(StillNamed)
        self.take.setObjectName(u"take")
        self.take.setAutoDefault(False)

        self.settle.addWidget(self.take)

        self.give = QPushButton(StillNamed)
        self.give.setObjectName(u"give")
        self.give.setAutoDefault(False)

        self.settle.addWidget(self.give)

        self.no_identifier = QPushButton(StillNamed)
        self.no_identifier.setObjectName(u"no_identifier")
        self.no_identifier.setAutoDefault(False)

        self.settle.addWidget(self.no_identifier)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.settle.addItem(self.spacer_1)


        self.page.addLayout(self.settle)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(StillNamed)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.again = QPushButton(StillNamed)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.again)


        self.page.addLayout(self.buttons)

        QWidget.setTabOrder(self.finds, self.detail)
        QWidget.setTabOrder(self.detail, self.take)
        QWidget.setTabOrder(self.take, self.give)
        QWidget.setTabOrder(self.give, self.no_identifier)
        QWidget.setTabOrder(self.no_identifier, self.again)
        QWidget.setTabOrder(self.again, self.cancel)

        self.retranslateUi(StillNamed)

        self.again.setDefault(True)


        QMetaObject.connectSlotsByName(StillNamed)
    # setupUi

    def retranslateUi(self, StillNamed):
        StillNamed.setWindowTitle(QCoreApplication.translate("StillNamed", u"Not let out: somebody can still be known", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("StillNamed", u"The finished paper was read back. Each place below still identifies somebody: give it a pseudonym, or say why it identifies nobody, then draw the paper again.", None))
#if QT_CONFIG(accessibility)
        self.finds.setAccessibleName(QCoreApplication.translate("StillNamed", u"Places that still identify somebody", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detail.setAccessibleName(QCoreApplication.translate("StillNamed", u"The place with the words around it", None))
#endif // QT_CONFIG(accessibility)
        self.take.setText(QCoreApplication.translate("StillNamed", u"&Take what is proposed", None))
        self.give.setText(QCoreApplication.translate("StillNamed", u"Give a &pseudonym\u2026", None))
        self.no_identifier.setText(QCoreApplication.translate("StillNamed", u"It is &no identifier\u2026", None))
        self.cancel.setText(QCoreApplication.translate("StillNamed", u"&Cancel", None))
        self.again.setText(QCoreApplication.translate("StillNamed", u"&Draw it again", None))
    # retranslateUi

